package gophers.yard;

/** A road that takes the time its pace says. Thread-safe: any number of gophers, each with a cart of its own. */
public final class DirtRoad implements Road {

    private final Pace pace;
    private final Journal journal;

    public DirtRoad(Pace pace, Journal journal) {
        this.pace = pace;
        this.journal = journal;
    }

    @Override
    public void carry(Cart cart) throws InterruptedException {
        walk(Step.CARRY, cart);
    }

    @Override
    public void comeBack(Cart cart) throws InterruptedException {
        walk(Step.COME_BACK, cart);
    }

    private void walk(Step step, Cart cart) throws InterruptedException {
        cart.during(step, () -> journal.note(step, "road", cart.name(), () -> pace.spend(step)));
    }
}
