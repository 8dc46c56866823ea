package vn.nenep.cli.edition;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.home.CannotWork;
import vn.nenep.job.edition.EditionShelf;

/** Which edition a word of the command line means. */
final class EditionChoice {

    private EditionChoice() {}

    /**
     * The number of an edition that is there; of the latest one when none is named.
     *
     * @throws UsageMistake when there is no edition of that number
     * @throws CannotWork when there is no edition at all
     */
    static int number(EditionShelf shelf, Optional<String> word) throws IOException {
        List<Integer> numbers = shelf.numbers();
        if (numbers.isEmpty()) {
            throw new CannotWork("no-editions", shelf.folder());
        }
        if (word.isEmpty()) {
            return numbers.get(numbers.size() - 1);
        }
        return numbers.stream()
                .filter(number -> number.toString().equals(word.get()))
                .findFirst()
                .orElseThrow(() -> new UsageMistake(
                        "no-such-edition",
                        word.get(),
                        numbers.stream().map(String::valueOf).toList()));
    }
}
