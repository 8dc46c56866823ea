package vn.nenep.submission;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.period.PeriodLabels;

/** Finds the period of a form: in the text above its table, else in the folder and the name of the file. */
final class PeriodFinder {

    private static final Pattern YEAR_FOLDER =
            Pattern.compile("(?:^|/)((?:19|20)\\d{2})/(nam|năm|h[12]|q[1-4])(?:/|$)");
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    private PeriodFinder() {}

    /** What was found: a period, or where the contradiction stands. */
    record Found(Optional<Period> period, Optional<SheetText.Line> contradiction) {}

    static Found find(SheetText text, PeriodKind kind, String file) {
        Set<Period> stated = new LinkedHashSet<>();
        Optional<SheetText.Line> second = Optional.empty();
        for (SheetText.Line line : text.lines()) {
            for (Period period : PeriodLabels.find(line.text())) {
                if (period.kind() == kind && stated.add(period) && stated.size() == 2) {
                    second = Optional.of(line);
                }
            }
        }
        if (stated.size() > 1) {
            return new Found(Optional.empty(), second);
        }
        return new Found(
                stated.stream()
                        .findFirst()
                        .or(() -> only(PeriodLabels.find(text.sheet()), kind))
                        .or(() -> inPath(file, kind)),
                Optional.empty());
    }

    private static Optional<Period> inPath(String file, PeriodKind kind) {
        String path = Normalizer.normalize(file, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\\', '/');
        int slash = path.lastIndexOf('/');
        Optional<Period> named = only(PeriodLabels.find(path.substring(slash + 1)), kind);
        if (named.isPresent()) {
            return named;
        }
        Optional<Period> inFolder = inFolder(path, kind);
        if (inFolder.isPresent() || kind != PeriodKind.YEAR) {
            return inFolder;
        }
        Set<String> years = new LinkedHashSet<>();
        YEAR_IN_NAME.matcher(path.substring(slash + 1)).results().forEach(match -> years.add(match.group(1)));
        return years.size() == 1
                ? Optional.of(Period.ofYear(Integer.parseInt(years.iterator().next())))
                : Optional.empty();
    }

    private static Optional<Period> only(List<Period> periods, PeriodKind kind) {
        List<Period> fitting =
                periods.stream().filter(period -> period.kind() == kind).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Optional<Period> inFolder(String path, PeriodKind kind) {
        Matcher folder = YEAR_FOLDER.matcher(path);
        if (!folder.find()) {
            return Optional.empty();
        }
        String name = folder.group(2);
        String code = name.startsWith("n") ? folder.group(1) : folder.group(1) + "-" + name.toUpperCase(Locale.ROOT);
        return Period.parse(code).filter(period -> period.kind() == kind);
    }
}
