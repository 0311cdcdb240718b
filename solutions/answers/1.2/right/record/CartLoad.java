package gophers.one.ex02;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;

@RightAnswer(how = "as a record whose constructor makes the copy")
public record CartLoad(List<Book> books) {

    public CartLoad {
        books = List.copyOf(books);
    }

    public int size() {
        return books.size();
    }

    public CartLoad with(Book book) {
        List<Book> more = new ArrayList<>(books);
        more.add(book);
        return new CartLoad(more);
    }
}
