package vn.nenep.workbook.mutant;

/**
 * A file that something was done to.
 *
 * @param number makes the same mutant again: {@code Mutator.mutant(number)}
 * @param seed the file that it was made of
 * @param done what was done to it
 */
public record Mutant(int number, Seed seed, String done, byte[] bytes) {

    @Override
    public String toString() {
        return "mutant " + number + " of " + seed.name() + " (" + done + ")";
    }
}
