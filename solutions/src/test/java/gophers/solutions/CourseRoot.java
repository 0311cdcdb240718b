package gophers.solutions;

import gophers.grader.report.Course;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the course lies on this machine. */
final class CourseRoot {

    private CourseRoot() {}

    /** Returns the folder that Maven names, or, in an IDE, the nearest one above that holds the course. */
    static Path find() {
        String named = System.getProperty("gophers.root");
        Path folder = Path.of(named == null ? "" : named).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(Course.FILE))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder above this one holds " + Course.FILE);
        }
        return folder;
    }
}
