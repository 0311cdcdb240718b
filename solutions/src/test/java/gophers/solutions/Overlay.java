package gophers.solutions;

import gophers.grader.report.Course;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An answer, compiled into a folder of its own, which goes in front of the skeleton on a class path.
 *
 * @param classes the folder
 */
record Overlay(Answer answer, Path classes) {

    static Overlay compile(Answer answer, Path target) throws IOException {
        Path classes = target.resolve(answer.exercise().id() + "-" + answer.kind() + "-" + answer.name());
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            complaints,
                            files,
                            null,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "--release",
                                    "21",
                                    "-proc:none",
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(answer.sources()))
                    .call();
            if (!compiled) {
                throw new AssertionError(answer + " does not compile:\n" + complaints);
            }
        }
        return new Overlay(answer, classes);
    }

    /**
     * Returns a class path with the answer in front, then the exercise's own module, then everything that belongs to no
     * module: so nothing of another answer, and no list of another module's stress tests, is on it.
     */
    String classPath() throws ReflectiveOperationException {
        Class<?> test = testOf(answer.exercise());
        Stream<String> rest = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("module-0") && !entry.contains("solutions"));
        return Stream.concat(Stream.of(classes.toString(), locationOf(test), locationOf(skeleton())), rest)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Class<?> testOf(Course.Exercise exercise) throws ClassNotFoundException {
        return Class.forName(exercise.answer() + "Test", false, Overlay.class.getClassLoader());
    }

    private static String locationOf(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** The skeleton, and not the reference answer of the same name that also is on this JVM's class path. */
    private Class<?> skeleton() throws ReflectiveOperationException {
        URL[] modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("solutions"))
                .map(Overlay::toUrl)
                .toArray(URL[]::new);
        ClassLoader loader = new URLClassLoader(modules, ClassLoader.getPlatformClassLoader());
        return Class.forName(answer.exercise().answer(), false, loader);
    }

    /**
     * Checks that the answer is what it is taken for: a class of its own (a missing one would silently fall back to the
     * skeleton) with everything public that the skeleton has (anything else is a NoSuchMethodError at run time).
     */
    void assertStandsForTheSkeleton() throws ReflectiveOperationException, IOException {
        Class<?> skeleton = skeleton();
        URL[] urls = Stream.concat(
                        Stream.of(classes.toUri().toURL()),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !entry.contains("module-0"))
                                .map(Overlay::toUrl))
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = Class.forName(answer.exercise().answer(), false, loader);
            if (!locationOf(type).equals(classes.toString())) {
                throw new AssertionError(answer + " does not define " + type.getName());
            }
            Set<String> missing = publicParts(skeleton);
            missing.removeAll(publicParts(type));
            if (!missing.isEmpty()) {
                throw new AssertionError(answer + " has lost public parts of the skeleton: " + missing);
            }
        }
    }

    private static Set<String> publicParts(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(part -> Modifier.isPublic(part.getModifiers()) && !part.isSynthetic())
                .map(part -> part.getName() + Arrays.toString(part.getGenericParameterTypes()))
                .collect(Collectors.toSet());
    }

    private static URL toUrl(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException bad) {
            throw new IllegalStateException(bad);
        }
    }
}
