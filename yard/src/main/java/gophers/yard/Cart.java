package gophers.yard;

import java.util.ArrayList;
import java.util.List;

/**
 * A cart for a few books. One gopher at a time uses it. A cart promises nothing to a thread that it comes to by a data
 * race: whoever passes it on must do so by a way that makes its books visible. (How it notices sharing happens to make
 * more visible than that; so a test must not judge visibility by a cart.)
 *
 * <p>Not meant to be shared, but it notices sharing: a second gopher who touches it while a first one does, or one who
 * is not its holder, gets a {@link MisuseException}, and the journal a note.
 */
public final class Cart {

    private final String name;
    private final int capacity;
    private final Journal journal;
    private final Turnstile turnstile;
    private final List<Book> books = new ArrayList<>();
    private volatile String holder;

    /** A cart with a journal that nobody else reads. */
    public Cart(String name, int capacity) {
        this(name, capacity, new Journal());
    }

    /**
     * @param name how it is called, such as {@code "cart A"}
     * @param capacity how many books it takes, at least 1
     * @throws IllegalArgumentException if the capacity is below 1
     */
    public Cart(String name, int capacity, Journal journal) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a cart takes at least 1 book, not " + capacity);
        }
        this.name = name;
        this.capacity = capacity;
        this.journal = journal;
        this.turnstile = new Turnstile(name, journal);
    }

    public String name() {
        return name;
    }

    public int capacity() {
        return capacity;
    }

    /**
     * Puts a book on the cart.
     *
     * @throws MisuseException if the cart is full, or if it is not the current thread's to use
     */
    public void load(Book book) {
        use("loads it", () -> {
            if (books.size() == capacity) {
                throw journal.misuse(
                        "%s is full: it takes %d books, and %s is one too many".formatted(name, capacity, book));
            }
            books.add(book);
        });
    }

    /**
     * Takes all books off the cart, the first one loaded first.
     *
     * @throws MisuseException if the cart is not the current thread's to use
     */
    public List<Book> unload() {
        List<Book> taken = new ArrayList<>();
        use("unloads it", () -> {
            taken.addAll(books);
            books.clear();
        });
        return taken;
    }

    /** Returns how many books are on it; only its user can rely on the answer. */
    public int size() {
        return books.size();
    }

    public boolean isEmpty() {
        return books.isEmpty();
    }

    public boolean isFull() {
        return books.size() == capacity;
    }

    /**
     * Says who may use the cart from now on.
     *
     * @param gopher the name of a thread, or null for anybody
     */
    public void handTo(String gopher) {
        holder = gopher;
    }

    /** Does a whole step with the cart, during which nobody else may touch it. */
    void during(Step step, Journal.Work work) throws InterruptedException {
        checkHolder(step.verb());
        turnstile.pass(step.verb(), work);
    }

    /** Takes the books off in the middle of a step that the current thread does with the cart. */
    List<Book> empty() {
        List<Book> taken = List.copyOf(books);
        books.clear();
        return taken;
    }

    private void use(String doing, Runnable work) {
        checkHolder(doing);
        turnstile.passAtOnce(doing, work);
    }

    private void checkHolder(String doing) {
        String owner = holder;
        String me = Thread.currentThread().getName();
        if (owner != null && !owner.equals(me)) {
            throw journal.misuse("%s %s, but %s is held by %s".formatted(me, doing, name, owner), owner);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
