package vn.nenep.job.returning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.correspondence.Receipt;
import vn.nenep.home.Home;
import vn.nenep.store.Archive;
import vn.nenep.store.ReceivedForms;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.ReturnLedger;
import vn.nenep.store.ReturnLedger.Owed;

/**
 * Answers every workbook that was taken in: a marked copy where something has to be mended, else a receipt, in
 * {@code output/returned/<period>/}. Answers to what was replaced since lie in a folder of their own below it.
 */
public final class ReturnedCopies {

    private final Home home;
    private final Archive archive;
    private final ReturnLedger ledger;
    private final ReceivedForms forms;
    private final RegisterStore registers;

    public ReturnedCopies(
            Home home, Archive archive, ReturnLedger ledger, ReceivedForms forms, RegisterStore registers) {
        this.home = home;
        this.archive = archive;
        this.ledger = ledger;
        this.forms = forms;
        this.registers = registers;
    }

    /** Makes the answers that are still owed; without receipts, these stay owed. */
    public Returned make(boolean withReceipts) throws IOException {
        List<Path> copies = new ArrayList<>();
        List<Path> receipts = new ArrayList<>();
        Shelf shelf = new Shelf(home.output().resolve("returned"), ledger);
        shelf.putAside();
        Receipts words = new Receipts(registers.current());
        for (Owed owed : ledger.owed(withReceipts)) {
            Receipt receipt = words.of(owed.file(), forms.of(owed.id()), owed.findings());
            Answer answer =
                    owed.mend() ? Answer.mend(archive.path(owed.file().sha256()), receipt) : Answer.receipt(receipt);
            Path made = shelf.place(owed, answer);
            (owed.mend() ? copies : receipts).add(made);
        }
        return new Returned(copies, receipts);
    }

    /** What {@link #make} would make, without making it. */
    public Returned plan(boolean withReceipts) {
        List<Path> copies = new ArrayList<>();
        List<Path> receipts = new ArrayList<>();
        for (Owed owed : ledger.owed(withReceipts)) {
            (owed.mend() ? copies : receipts).add(Path.of(owed.file().path()));
        }
        return new Returned(copies, receipts);
    }
}
