package gophers.show;

import java.util.List;

/**
 * Gunther's Universal Scalability Law, C(n) = n / (1 + σ(n−1) + κn(n−1)), fitted to what was measured. Immutable.
 *
 * @param sigma contention: what has to be done one after the other
 * @param kappa coherency: what it costs that each has to agree with each
 */
record Usl(double sigma, double kappa) {

    /** Fits both figures by least squares to n/C − 1 = σ(n−1) + κn(n−1); neither is below 0. */
    static Usl fit(List<Integer> counts, List<Double> speedUps) {
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double ay = 0;
        double by = 0;
        for (int i = 0; i < counts.size(); i++) {
            double n = counts.get(i);
            double a = n - 1;
            double b = n * (n - 1);
            double y = n * speedUps.getFirst() / speedUps.get(i) - 1;
            aa += a * a;
            ab += a * b;
            bb += b * b;
            ay += a * y;
            by += b * y;
        }
        double determinant = aa * bb - ab * ab;
        double sigma = (ay * bb - by * ab) / determinant;
        double kappa = (by * aa - ay * ab) / determinant;
        if (sigma < 0) {
            return new Usl(0, Math.max(0, by / bb));
        }
        return kappa < 0 ? new Usl(Math.max(0, ay / aa), 0) : new Usl(sigma, kappa);
    }

    double speedUp(double n) {
        return n / (1 + sigma * (n - 1) + kappa * n * (n - 1));
    }
}
