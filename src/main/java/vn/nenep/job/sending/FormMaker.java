package vn.nenep.job.sending;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.nenep.correspondence.form.BlankWorkbook;
import vn.nenep.correspondence.form.BlankWorkbookWriter;
import vn.nenep.correspondence.form.FormRound;
import vn.nenep.definition.Definitions;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.home.WholeFile;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.store.RegisterStore;

/** Makes blank forms: {@code output/forms/<period>/<code>_<forms>_<period>.xlsx}. */
public final class FormMaker {

    private final Home home;
    private final Definitions definitions;
    private final RegisterStore registers;

    public FormMaker(Home home, Definitions definitions, RegisterStore registers) {
        this.home = home;
        this.definitions = definitions;
        this.registers = registers;
    }

    /** All periods of a year for which there is a form. */
    public List<Period> periods(int year) {
        return FormRound.periods(definitions, year);
    }

    /** The codes of all from whom a form is due in one of the periods. */
    public List<String> senders(List<Period> periods) {
        Register register = register();
        return periods.stream()
                .map(period -> new FormRound(definitions, register, period))
                .flatMap(round -> round.senders().stream()
                        .filter(code -> round.workbook(code).isPresent()))
                .distinct()
                .toList();
    }

    /**
     * Makes them.
     *
     * @param stop asked before each further workbook
     * @throws CannotWork when there is no register
     */
    public FormsMade make(FormsRequest request, Progress progress, BooleanSupplier stop) throws IOException {
        Register register = register();
        Path out = request.out().orElse(home.output().resolve("forms"));
        BlankWorkbookWriter writer = new BlankWorkbookWriter(definitions);
        List<Path> folders = new ArrayList<>();
        int made = 0;
        for (Period period : request.periods()) {
            FormRound round = new FormRound(definitions, register, period);
            List<String> senders = request.unit().map(List::of).orElseGet(round::senders);
            Path folder = out.resolve(period.code());
            int before = made;
            for (String sender : senders) {
                if (stop.getAsBoolean()) {
                    return new FormsMade(made, made > before ? with(folders, folder) : folders, true);
                }
                Optional<BlankWorkbook> workbook = round.workbook(sender);
                if (workbook.isPresent()) {
                    write(writer, workbook.get(), folder);
                    made++;
                }
                progress.file(
                        period.code() + "/" + sender,
                        senders.size() * request.periods().size());
            }
            if (made > before) {
                folders.add(folder);
            }
        }
        return new FormsMade(made, folders, false);
    }

    private static List<Path> with(List<Path> folders, Path last) {
        List<Path> all = new ArrayList<>(folders);
        all.add(last);
        return all;
    }

    private static void write(BlankWorkbookWriter writer, BlankWorkbook workbook, Path folder) throws IOException {
        WholeFile.write(folder.resolve(workbook.fileName()), path -> {
            try (OutputStream out = Files.newOutputStream(path)) {
                writer.write(workbook, out);
            }
        });
    }

    private Register register() {
        return registers.current().orElseThrow(() -> new CannotWork("no-register"));
    }
}
