package gophers.grader.jvm;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import gophers.grader.verdict.Check;
import java.util.Optional;

/**
 * What a child tells its parent: one line of JSON each.
 *
 * @param id the unique id of the JUnit test that it is about, or null
 * @param check with {@link Kind#ENDED}: what came of the test
 * @param text with {@link Kind#OUTPUT}, {@link Kind#BROKEN} and {@link Kind#FILM}: the words; with {@link Kind#PLANNED} and
 *     {@link Kind#STARTED}: the name of the test
 * @param clean with {@link Kind#ENDED}: whether this JVM is fit for another test
 */
record Message(Kind kind, String id, Check check, String text, boolean clean) {

    enum Kind {
        /** A test method will run: tells its id and, in {@code text}, its name. */
        PLANNED,
        /** A test method that runs several times has run for the last time. */
        COMPLETED,
        STARTED,
        ENDED,
        /** The learner's program printed something. */
        OUTPUT,
        /** What the test's run looked like, as JSON in {@code text}. */
        FILM,
        /** The child still lives. */
        BEAT,
        /** The grader failed in the child. */
        BROKEN,
        DONE
    }

    private static final Gson GSON = new Gson();

    static Message of(Kind kind, String id, String text) {
        return new Message(kind, id, null, text, true);
    }

    static Message ended(String id, Check check, boolean clean) {
        return new Message(Kind.ENDED, id, check, null, clean);
    }

    String toLine() {
        return GSON.toJson(this);
    }

    /** Returns the message in a line; nothing if it is something else, or was cut off. */
    static Optional<Message> fromLine(String line) {
        if (!line.startsWith("{\"kind\"")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(GSON.fromJson(line, Message.class)).filter(Message::isWhole);
        } catch (JsonParseException cutOff) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        return kind != null
                && (kind != Kind.ENDED
                        || id != null
                                && check != null
                                && check.name() != null
                                && check.state() != null
                                && check.message() != null);
    }
}
