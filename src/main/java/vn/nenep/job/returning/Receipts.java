package vn.nenep.job.returning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.nenep.correspondence.Receipt;
import vn.nenep.correspondence.Receipt.FormReceived;
import vn.nenep.correspondence.Receipt.SheetCounts;
import vn.nenep.correspondence.Receipt.Version;
import vn.nenep.finding.Finding;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.PeriodLabels;
import vn.nenep.store.ReceivedFile;
import vn.nenep.store.ReceivedForm;

/** Puts into words for its sender what was taken in of a file. */
public final class Receipts {

    private final Optional<Register> register;

    /** With the names of a register; codes stand alone where there is none. */
    public Receipts(Optional<Register> register) {
        this.register = register;
    }

    /** The receipt of a file. */
    public Receipt of(ReceivedFile file, List<ReceivedForm> forms, List<Finding> findings) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return new Receipt(
                name,
                LocalDateTime.parse(file.receivedAt()),
                forms.stream().map(this::form).toList(),
                findings);
    }

    private FormReceived form(ReceivedForm form) {
        Optional<String> name = register.flatMap(known -> known.lastIn(form.sender(), form.period()))
                .map(Span::name);
        return new FormReceived(
                form.form().id(),
                form.form().title(),
                form.sender() + name.map(text -> " " + text).orElse(""),
                PeriodLabels.print(form.period()),
                form.blocked(),
                form.before().map(Receipts::version),
                form.instead().map(Receipts::version),
                form.sheets().stream()
                        .map(sheet -> new SheetCounts(
                                sheet.name(),
                                sheet.read(),
                                sheet.accepted(),
                                sheet.held(),
                                sheet.ignored(),
                                Totals.of(form.form(), sheet)))
                        .toList());
    }

    private static Version version(ReceivedForm.Version version) {
        return new Version(version.path(), LocalDateTime.parse(version.receivedAt()));
    }
}
