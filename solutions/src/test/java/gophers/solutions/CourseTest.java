package gophers.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import gophers.grader.Exercise;
import gophers.grader.report.Course;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Holds {@code course.json} to the tests. {@code -Drefresh} writes it anew.
 */
class CourseTest {

    @Test
    void the_table_of_contents_names_every_exercise_and_every_check() throws IOException {
        Path root = CourseRoot.find();
        Course written = Course.read(root);
        Course found = new Course(
                written.title(),
                written.modules().stream().map(module -> fill(module, root)).toList());

        if (Boolean.parseBoolean(System.getProperty("refresh", "false")) || "".equals(System.getProperty("refresh"))) {
            String json = new GsonBuilder()
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .create()
                    .toJson(found);
            Files.writeString(root.resolve(Course.FILE), json + "\n");
        }

        assertThat(Course.read(root))
                .as("course.json; after adding or changing an exercise: mvn verify -Psolutions -Drefresh")
                .isEqualTo(found);
    }

    private static Course.Module fill(Course.Module module, Path root) {
        List<Course.Exercise> exercises = ReflectionSupport.findAllClassesInPackage(
                        module.javaPackage(),
                        type -> type.isAnnotationPresent(Exercise.class),
                        name -> name.endsWith("Test"))
                .stream()
                .map(type -> exercise(module, type, root))
                .sorted(Comparator.comparing(Course.Exercise::id))
                .toList();
        return new Course.Module(module.number(), module.name(), module.folder(), module.javaPackage(), exercises);
    }

    private static Course.Exercise exercise(Course.Module module, Class<?> test, Path root) {
        Exercise meta = test.getAnnotation(Exercise.class);
        String answer = test.getName().replaceAll("Test$", "");
        String source = source(root.resolve(module.folder()), test);
        List<String> checks = Arrays.stream(test.getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .map(Method::getName)
                .sorted(Comparator.comparingInt(source::indexOf))
                .map(name -> name.replace('_', ' '))
                .toList();
        return new Course.Exercise(meta.id(), meta.title(), meta.points(), answer, checks);
    }

    private static String source(Path module, Class<?> test) {
        try {
            return Files.readString(
                    module.resolve("src/test/java/" + test.getName().replace('.', '/') + ".java"));
        } catch (IOException missing) {
            throw new IllegalStateException("the source of " + test.getName() + " is missing", missing);
        }
    }
}
