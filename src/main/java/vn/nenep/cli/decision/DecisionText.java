package vn.nenep.cli.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.TextTable;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.FindingTexts;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.Decision.About;
import vn.nenep.store.decision.Decision.Kind;
import vn.nenep.store.decision.Decisions;

/** Puts decisions of the office into words. */
final class DecisionText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Console console;

    DecisionText(Console console) {
        this.console = console;
    }

    List<String> lines(Decisions decisions) {
        if (decisions.all().isEmpty()) {
            return List.of(console.text("decisions.none"));
        }
        TextTable table = new TextTable()
                .numbers(console.text("decisions.number"))
                .words(console.text("decisions.made-at"))
                .words(console.text("decisions.what"))
                .words(console.text("decisions.by"))
                .words(console.text("decisions.reason"));
        for (Decision one : decisions.all()) {
            table.row(List.of(
                    Integer.toString(one.number()),
                    VersionText.moment(one.madeAt()),
                    what(one) + (isOver(decisions, one) ? " " + console.text("decisions.over") : ""),
                    one.by(),
                    one.reason()));
        }
        return table.lines();
    }

    /** Whether a later decision took it back. */
    private static boolean isOver(Decisions all, Decision one) {
        return switch (one.kind()) {
            case WITHDRAW -> !one.equals(all.withdrawals().get(one.about()));
            case WAIVE -> !all.waivers().contains(one);
            case REINSTATE, END_WAIVER -> false;
        };
    }

    /** What is decided about what. */
    String what(Decision one) {
        About about = one.about();
        if (one.kind() == Kind.WITHDRAW || one.kind() == Kind.REINSTATE) {
            return console.text(
                    "decision." + one.kind(), about.organisation(), about.form(), about.period(), about.file());
        }
        String where = about.organisation()
                + (about.form().isEmpty() ? "" : " " + about.form())
                + (about.period().isEmpty() ? "" : " " + about.period());
        return console.text(
                "decision." + one.kind(),
                about.code(),
                new FindingTexts(console.language()).title(FindingCode.valueOf(about.code())),
                where,
                DAY.format(LocalDate.parse(about.until())),
                Integer.toString(about.ends()));
    }

    /** A decision with its fields, as the ledger of decisions has them. */
    static Map<String, Object> fields(Decision one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", one.number());
        fields.put("kind", one.kind().code());
        fields.put("made_at", one.madeAt());
        fields.put("by", one.by());
        fields.put("reason", one.reason());
        fields.put("organisation", one.about().organisation());
        fields.put("form", one.about().form());
        fields.put("period", one.about().period());
        fields.put("file", one.about().file());
        fields.put("sha256", one.about().sha256());
        fields.put("code", one.about().code());
        fields.put("until", one.about().until());
        fields.put("ends", one.about().ends());
        return fields;
    }
}
