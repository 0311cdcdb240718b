package gophers.concurrent.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Pile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

@RightAnswer(how = "with linked nodes that never change, and an atomic reference to the top one")
public final class SharedPile implements Pile {
    private record Node(Book book, Node below) {}

    private final AtomicReference<Node> top = new AtomicReference<>();

    public SharedPile(List<Book> books) {
        books.reversed().forEach(this::putBack);
    }

    @Override
    public Optional<Book> take() {
        Node seen = top.getAndUpdate(node -> node == null ? null : node.below());
        return Optional.ofNullable(seen).map(Node::book);
    }

    @Override
    public void putBack(Book book) {
        top.updateAndGet(node -> new Node(book, node));
    }
}
