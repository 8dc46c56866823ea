package vn.nenep.submission;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nenep.organisation.NameIndex;
import vn.nenep.organisation.NameIndex.Match;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;

/**
 * Finds who sent a form: by the code above the table, else by the name there, with its label or alone, else by the code in
 * the file's name or folder.
 */
final class SenderFinder {

    private static final Pattern CODE = Pattern.compile(
            "(?<!\\p{L})mã(?:\\s+(?:số|đơn\\s+vị|đv|tổ\\s+chức|đảng|tccsđ|báo\\s+cáo|gửi))*\\s*[:：]\\s*"
                    + "([\\p{L}\\d](?:[\\p{L}\\d._-]*[\\p{L}\\d])?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile(
            "(?:đơn\\s+vị|tổ\\s+chức\\s+đảng|tccsđ|cấp\\s+ủy)(?:\\s+(?:báo\\s+cáo|gửi|lập|nộp))*\\s*[:：]\\s*([^\\n;]*\\p{L}[^\\n;]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** what else stands on one line with the name */
    private static final Pattern AFTER_THE_NAME = Pattern.compile(
            "\\s{3,}.*|[\\s,.–-]+(?:kỳ|kì)\\s+báo\\s+cáo.*|[\\s,.–-]*\\(?\\s*mã(?:\\s+\\p{L}+){0,2}\\s*:.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)?\\s*$");
    private static final Pattern NOT_IN_A_CODE = Pattern.compile("[^\\p{L}\\d.]+|\\.(?!\\d)");
    private static final Pattern LETTER_AND_DIGIT = Pattern.compile("\\p{L}.*\\d.*");

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
     * @param loosely whether the name was written without its diacritics
     */
    record Found(Optional<String> code, String cell, String seen, Optional<String> suggestion, boolean loosely) {}

    Found find(SheetText text, Period period, String file) {
        NameIndex names = register.names(period);
        return byCode(text, names, period)
                .or(() -> byName(text, names))
                .or(() -> byNameAlone(text, names))
                .orElseGet(() -> inPath(names, period, file));
    }

    private Optional<Found> byCode(SheetText text, NameIndex names, Period period) {
        for (SheetText.Line line : text.lines()) {
            Matcher code = CODE.matcher(line.text());
            if (code.find()) {
                Optional<String> known = names.code(code.group(1)).filter(one -> sends(one, period));
                return Optional.of(new Found(known, line.cell(), code.group(1), Optional.empty(), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> byName(SheetText text, NameIndex names) {
        for (SheetText.Line line : text.lines()) {
            Matcher label = NAME.matcher(line.text());
            if (label.find()) {
                String whole = label.group(1).strip();
                String name = AFTER_THE_NAME.matcher(whole).replaceFirst("").strip();
                Match match = names.find(name, SenderFinder::maySend);
                if (match.code().isEmpty()) {
                    match = names.find(REMARK.matcher(name).replaceFirst(""), SenderFinder::maySend);
                }
                return Optional.of(new Found(match.code(), line.cell(), name, match.suggestion(), match.loosely()));
            }
        }
        return Optional.empty();
    }

    /** The only grassroots organisation whose name is a line of its own; the bloc's stands above those of all others. */
    private static Optional<Found> byNameAlone(SheetText text, NameIndex names) {
        List<Found> found = text.lines().stream()
                .flatMap(line -> {
                    Match match = names.find(line.text(), span -> span.type().isGrassroots());
                    return match.code().stream()
                            .map(code -> new Found(
                                    Optional.of(code), line.cell(), line.text(), Optional.empty(), match.loosely()));
                })
                .toList();
        boolean one = found.stream().map(Found::code).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Found inPath(NameIndex names, Period period, String file) {
        String[] parts = Normalizer.normalize(file, Normalizer.Form.NFC)
                .replace('\\', '/')
                .split("/", -1);
        String name = parts[parts.length - 1];
        Optional<String> code = only(names, period, Stream.of(name))
                .or(() -> only(names, period, Arrays.stream(parts).limit(parts.length - 1L)));
        return new Found(code, "", name, Optional.empty(), false);
    }

    private Optional<String> only(NameIndex names, Period period, Stream<String> texts) {
        List<String> codes = texts.flatMap(NOT_IN_A_CODE::splitAsStream)
                .filter(word -> LETTER_AND_DIGIT.matcher(word).matches())
                .flatMap(word -> names.code(word).stream())
                .filter(known -> sends(known, period))
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private boolean sends(String code, Period period) {
        return register.lastIn(code, period, SenderFinder::maySend).isPresent();
    }

    private static boolean maySend(Span span) {
        return span.type().maySend();
    }
}
