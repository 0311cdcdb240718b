package gophers.grader.jvm;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

/** Loads a module's classes anew, with static fields that nobody has touched, and shares all others. Thread-safe. */
final class FreshClasses extends URLClassLoader {

    static {
        // Else a gopher that needs a class waits for one that loads another, and looks as if the answer made it wait.
        registerAsParallelCapable();
    }

    private final String module;

    /** @param testClass a class in a package of the module, such as gophers.one.ex01 */
    FreshClasses(String testClass) {
        super(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(FreshClasses::toUrl)
                        .toArray(URL[]::new),
                FreshClasses.class.getClassLoader());
        module = testClass.substring(0, testClass.indexOf('.', testClass.indexOf('.') + 1) + 1);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(module)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : findClass(name);
        }
    }

    private static URL toUrl(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
