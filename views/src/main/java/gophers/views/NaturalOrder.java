package gophers.views;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders names as people do: gopher-2 comes before gopher-10. */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String left, String right) {
        String[] lefts = parts(left);
        String[] rights = parts(right);
        for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
            int order = comparePart(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(lefts.length, rights.length);
        // 01 and 1 are the same number, but not the same name.
        return order != 0 ? order : left.compareTo(right);
    }

    /** Cuts between digits and other letters. */
    private static String[] parts(String name) {
        return name.split("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");
    }

    private static int comparePart(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        return left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
