package gophers.yard;

import java.util.concurrent.locks.Lock;

/**
 * A cart that several gophers use. Whoever looks at its books, loads it or unloads it, holds its lock meanwhile.
 *
 * @param number which one it is: no two carts have the same number
 * @param cart what lies on it
 * @param lock held by one gopher at a time; who holds it may take it once more
 */
public record SharedCart(int number, Cart cart, Lock lock) {

    @Override
    public String toString() {
        return cart.name();
    }
}
