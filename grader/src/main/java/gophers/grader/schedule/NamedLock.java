package gophers.grader.schedule;

import gophers.grader.jvm.Progress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/**
 * A reentrant lock that a diagnosis calls by its name, and with which a test can hold whoever has just taken it: so the
 * moment between two locks can be made to last. Thread-safe.
 */
public final class NamedLock implements Lock {

    /** As in a {@code ReentrantLock}: the state counts how often its owner has taken it. */
    private static final class Sync extends AbstractQueuedSynchronizer {

        @Override
        protected boolean tryAcquire(int times) {
            if (isHeldExclusively()) {
                setState(getState() + times);
                return true;
            }
            if (compareAndSetState(0, times)) {
                setExclusiveOwnerThread(Thread.currentThread());
                return true;
            }
            return false;
        }

        @Override
        protected boolean tryRelease(int times) {
            if (!isHeldExclusively()) {
                throw new IllegalMonitorStateException(Progress.me() + " does not hold this lock");
            }
            int left = getState() - times;
            if (left == 0) {
                setExclusiveOwnerThread(null);
            }
            setState(left);
            return left == 0;
        }

        @Override
        protected boolean isHeldExclusively() {
            return getState() > 0 && getExclusiveOwnerThread() == Thread.currentThread();
        }

        boolean wasJustTaken() {
            return getState() == 1;
        }

        boolean isFree() {
            return getState() == 0;
        }
    }

    private final Sync sync = new Sync();
    private volatile Gate gate;

    NamedLock(String name) {
        Progress.name(sync, name);
    }

    /** From now on whoever takes the lock passes this gate, with the lock in hand. */
    public void holdAt(Gate newGate) {
        gate = newGate;
    }

    /** Whether nobody holds it. */
    public boolean isFree() {
        return sync.isFree();
    }

    @Override
    public void lock() {
        sync.acquire(1);
        passUninterrupted();
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        sync.acquireInterruptibly(1);
        passOrLetGo();
    }

    @Override
    public boolean tryLock() {
        boolean taken = sync.tryAcquire(1);
        if (taken) {
            passUninterrupted();
        }
        return taken;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        boolean taken = sync.tryAcquireNanos(1, unit.toNanos(time));
        if (taken) {
            passOrLetGo();
        }
        return taken;
    }

    @Override
    public void unlock() {
        sync.release(1);
    }

    @Override
    public Condition newCondition() {
        return sync.new ConditionObject();
    }

    private void pass() throws InterruptedException {
        Gate now = gate;
        if (now != null && sync.wasJustTaken()) {
            now.pass();
        }
    }

    /** Who is interrupted at the gate was interrupted while it waited for the lock, as far as it can tell. */
    private void passOrLetGo() throws InterruptedException {
        try {
            pass();
        } catch (InterruptedException interrupted) {
            unlock();
            throw interrupted;
        }
    }

    private void passUninterrupted() {
        try {
            pass();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
