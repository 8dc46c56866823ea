package vn.nenep.job.sending;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.nenep.correspondence.form.BlankWorkbook;
import vn.nenep.correspondence.reminder.ReminderText;
import vn.nenep.finding.Finding;
import vn.nenep.home.Home;
import vn.nenep.home.WholeFile;
import vn.nenep.status.Board;
import vn.nenep.status.Board.Row;
import vn.nenep.status.Standing;
import vn.nenep.store.ArrivalLedger;

/**
 * Writes the texts that remind organisations: {@code output/reminders/<period>/<code>.txt}. They are UTF-8 with a byte
 * order mark and lines as Windows ends them, because older Notepads read them wrongly otherwise.
 */
public final class ReminderMaker {

    private static final String MARK = "\ufeff";
    private static final String WITHOUT_CONTACT = "chua-co-thu-dien-tu.txt";

    private final Home home;
    private final ArrivalLedger arrivals;
    private final ReminderText text = new ReminderText();

    public ReminderMaker(Home home, ArrivalLedger arrivals) {
        this.home = home;
        this.arrivals = arrivals;
    }

    /**
     * Writes one for each organisation of a board that has something to send, and takes away our own older ones of those
     * that have not any more: nobody is to be reminded of what was sent since.
     *
     * @param out the folder for them; {@code output/reminders/<period>} when empty
     */
    public RemindersMade make(Board board, Optional<Path> out) throws IOException {
        Path folder = out.orElse(home.output().resolve("reminders").resolve(board.span()));
        List<Row> asked = board.rows().stream().filter(Row::asks).toList();
        List<Path> files = new ArrayList<>();
        for (Row row : asked) {
            Path file = folder.resolve(BlankWorkbook.safe(row.code()) + ".txt");
            write(file, text.lines(board, row, findings(row)));
            files.add(file);
        }
        List<Row> withoutContact =
                asked.stream().filter(row -> row.contact().isEmpty()).toList();
        Path list = folder.resolve(WITHOUT_CONTACT);
        if (withoutContact.isEmpty()) {
            Files.deleteIfExists(list);
        } else {
            write(list, text.withoutContact(board, withoutContact));
        }
        removeOthers(folder, new HashSet<>(files));
        return new RemindersMade(
                folder, files, withoutContact, withoutContact.isEmpty() ? Optional.empty() : Optional.of(list));
    }

    private Map<Standing, List<Finding>> findings(Row row) {
        Map<Standing, List<Finding>> found = new HashMap<>();
        for (Standing standing : row.standings()) {
            standing.unread()
                    .map(arrivals::findings)
                    .or(() -> standing.returned().or(standing::inForce).map(arrivals::findings))
                    .filter(findings -> standing.asks())
                    .ifPresent(findings -> found.put(standing, findings));
        }
        return found;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        String whole = MARK + String.join("\r\n", lines) + "\r\n";
        WholeFile.write(file, path -> Files.writeString(path, whole, StandardCharsets.UTF_8));
    }

    private static void removeOthers(Path folder, Set<Path> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> others;
        try (Stream<Path> there = Files.list(folder)) {
            others = there.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .filter(file -> !files.contains(file))
                    .sorted()
                    .toList();
        }
        for (Path file : others) {
            if (isOurs(file)) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        byte[] beginning = (MARK + ReminderText.beginning()).getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(beginning.length), beginning);
        }
    }
}
