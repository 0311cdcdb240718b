package gophers.show;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much processor time all others use, from the moment this is made. For one thread. */
final class OtherPrograms {

    /** Less than this, in cores, is what a machine at rest does for itself. */
    static final double WORTH_A_WORD = 0.2;

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    OtherPrograms() {
        // Both tell what was used since they were asked last.
        machine.getCpuLoad();
        machine.getProcessCpuLoad();
    }

    /** Returns how many cores they used on average; 0 where the machine does not tell. */
    double cores() {
        double all = machine.getCpuLoad();
        double mine = machine.getProcessCpuLoad();
        return all < 0 || mine < 0 ? 0 : Math.max(0, all - mine) * machine.getAvailableProcessors();
    }
}
