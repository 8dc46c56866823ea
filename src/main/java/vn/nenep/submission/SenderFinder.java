package vn.nenep.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nenep.organisation.NameIndex;
import vn.nenep.organisation.NameIndex.Match;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;

/** Finds who sent a form: by the code above the table, else by the name there, else by the name of the file. */
final class SenderFinder {

    private static final Pattern CODE = Pattern.compile(
            "(?<!\\p{L})mã(?:\\s+(?:đơn\\s+vị|số|tổ\\s+chức))?\\s*[:：]\\s*([\\p{L}\\d][\\p{L}\\d._-]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile(
            "đơn\\s+vị(?:\\s+(?:báo\\s+cáo|gửi))?\\s*[:：]\\s*([^(\\n]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FILE_CODE = Pattern.compile("(?:^|[_\\s-])([\\p{L}]{1,4}\\d[\\d.]*)(?=[_\\s.-]|$)");

    private final Register register;

    SenderFinder(Register register) {
        this.register = register;
    }

    /**
     * What was found.
     *
     * @param code of the sender, when it is known
     * @param cell where the sender was read; empty when it was the name of the file or nowhere
     * @param seen what was read there
     * @param suggestion code of the nearest name in the register
     */
    record Found(Optional<String> code, String cell, String seen, Optional<String> suggestion) {}

    Found find(SheetText text, Period period, String file) {
        NameIndex names = register.names(period);
        for (SheetText.Line line : text.lines()) {
            Matcher code = CODE.matcher(line.text());
            if (code.find()) {
                return new Found(
                        names.code(code.group(1)).filter(known -> sends(known, period)),
                        line.cell(),
                        code.group(1),
                        Optional.empty());
            }
        }
        for (SheetText.Line line : text.lines()) {
            Matcher name = NAME.matcher(line.text());
            if (name.find()) {
                Match match = names.find(name.group(1), SenderFinder::maySend);
                return new Found(match.code(), line.cell(), name.group(1).strip(), match.suggestion());
            }
        }
        return inFileName(names, period, file);
    }

    private Found inFileName(NameIndex names, Period period, String file) {
        String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        Optional<String> code = FILE_CODE
                .matcher(name)
                .results()
                .flatMap(match -> names.code(match.group(1)).stream())
                .filter(known -> sends(known, period))
                .findFirst();
        return new Found(code, "", name, Optional.empty());
    }

    private boolean sends(String code, Period period) {
        return register.lastIn(code, period, SenderFinder::maySend).isPresent();
    }

    private static boolean maySend(Span span) {
        return span.type().isGrassroots() || span.type() == OrganisationType.BLOC;
    }
}
