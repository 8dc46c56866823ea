package vn.nenep.indicator;

/** Numerator, denominator and expected units, summed up. */
record Tally(long numerator, long denominator, long expected) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(numerator + other.numerator, denominator + other.denominator, expected + other.expected);
    }
}
