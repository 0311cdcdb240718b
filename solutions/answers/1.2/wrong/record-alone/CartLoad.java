package gophers.one.ex02;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@WrongAnswer(
        bug = "a record without a copy: its fields are final, but the list behind them is not",
        looksLike = "it looks immutable, because records are said to be; both doors are open",
        caughtBy = "stays as it is when its caller changes the list",
        says = "The caller went on with the list")
public record CartLoad(List<Book> books) {

    public CartLoad {
        books.forEach(Objects::requireNonNull);
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
