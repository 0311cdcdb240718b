package gophers.yard;

/** The four steps of a trip, in their order. */
public enum Step {
    LOAD("loads"),
    CARRY("carries"),
    BURN("burns"),
    COME_BACK("comes back");

    private final String verb;

    Step(String verb) {
        this.verb = verb;
    }

    /** Returns what a gopher does in this step, as in "gopher-1 burns". */
    public String verb() {
        return verb;
    }
}
