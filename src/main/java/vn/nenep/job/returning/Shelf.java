package vn.nenep.job.returning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nenep.correspondence.ReturnName;
import vn.nenep.store.ReturnLedger;
import vn.nenep.store.ReturnLedger.Answered;
import vn.nenep.store.ReturnLedger.Known;
import vn.nenep.store.ReturnLedger.Owed;

/**
 * The folder of answers, {@code <period>/<name>}: what lies there is still to be sent or filed. An answer that a later
 * version of its file has overtaken lies in {@code <period>/đã thay/}, so that nobody mends what was mended; it is moved
 * and never deleted, because somebody may have worked in it.
 */
final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private static final String ASIDE = "đã thay";

    private final Path folder;
    private final ReturnLedger ledger;
    private final Set<String> taken = new HashSet<>();
    /** The latest file received under a name, whether as it was sent first or as our copy of it. */
    private final Map<String, Long> latest = new HashMap<>();

    Shelf(Path folder, ReturnLedger ledger) {
        this.folder = folder;
        this.ledger = ledger;
        for (Known file : ledger.files()) {
            latest.merge(named(file.path()), file.id(), Math::max);
        }
        ledger.answered().forEach(answer -> taken.add(key(answer.as())));
    }

    /** Puts aside the answers that were overtaken since. */
    void putAside() throws IOException {
        for (Answered answer : ledger.answered()) {
            if (!answer.aside() && isOutdated(answer.id(), answer.path(), answer.counts(), answer.replaced())) {
                putAside(answer);
            }
        }
    }

    private void putAside(Answered answer) throws IOException {
        Path now = folder.resolve(answer.as());
        String period = answer.as().substring(0, answer.as().lastIndexOf('/'));
        String as = free(period + "/" + ASIDE, now.getFileName().toString());
        try {
            if (Files.exists(now)) {
                Files.createDirectories(folder.resolve(as).resolveSibling(""));
                Files.move(now, folder.resolve(as));
            }
        } catch (IOException e) {
            // open in Excel, perhaps: the next run tries again
            LOG.info("An answer could not be put aside", e);
            taken.remove(key(as));
            return;
        }
        taken.remove(key(answer.as()));
        ledger.answered(answer.id(), as, true);
    }

    /** Writes an answer and notes it; written first, so that a run that dies between writes it again. */
    Path place(Owed owed, Answer answer) throws IOException {
        boolean aside = isOutdated(owed.id(), owed.file().path(), owed.counts(), owed.replaced());
        String place = owed.folder() + (aside ? "/" + ASIDE : "");
        Set<String> mine = new HashSet<>();
        Path made = answer.write(name -> {
            taken.removeAll(mine);
            String as = free(place, name);
            mine.clear();
            mine.add(key(as));
            return folder.resolve(as);
        });
        ledger.answered(owed.id(), folder.relativize(made).toString().replace('\\', '/'), aside);
        return made;
    }

    /** Of what counts, only what counts instead is a later version; what does not count is outdone by any later attempt. */
    private boolean isOutdated(long id, String path, boolean counts, boolean replaced) {
        return replaced || (!counts && latest.getOrDefault(named(path), id) > id);
    }

    /** A name that no other answer has: two offices may call their files the same. */
    private String free(String place, String name) {
        int dot = name.lastIndexOf('.');
        String as = place + "/" + name;
        for (int i = 2; !taken.add(key(as)); i++) {
            as = place + "/" + name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        return as;
    }

    /** Windows takes names that differ only in their case for one. */
    private static String key(String as) {
        return as.toLowerCase(Locale.ROOT);
    }

    private static String named(String path) {
        int slash = path.lastIndexOf('/') + 1;
        return key(path.substring(0, slash) + ReturnName.base(path.substring(slash)));
    }
}
