package vn.nenep.submission.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.FindingCode;
import vn.nenep.submission.value.ValueReader.Reading;
import vn.nenep.workbook.CellValue;

/** Reads counts and numbers, as numbers or in text. A dash is a blank. */
final class WrittenNumbers {

    /** 12, and 12.0 as programs write it; three digits behind a separator would be thousands to one and parts to another */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:[.,]0{1,2})?");

    private static final Pattern EITHER_WAY = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(?:[.,]\\d{1,6})?");
    private static final Pattern COUNTED_THINGS = Pattern.compile(
            "\\s*(?:đ/c|đ\\.c|đc|đồng chí|đảng viên|đv|người|điểm)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WrittenNumbers() {}

    /** A number and whether it stood in a text. */
    private record Written(BigDecimal number, boolean asText) {

        Reading reading(BigDecimal read) {
            return asText ? Reading.repaired(read) : Reading.of(read);
        }
    }

    static Reading count(CellValue value) {
        if (Plain.isDash(value.shown())) {
            return Reading.blank();
        }
        if (value instanceof CellValue.Text text
                && EITHER_WAY.matcher(bare(text.text())).matches()) {
            return Reading.refused(FindingCode.C07, Expected.of("count"));
        }
        Optional<Written> written = number(value, WHOLE);
        if (written.isEmpty() || written.get().number().stripTrailingZeros().scale() > 0) {
            return Reading.refused(FindingCode.C02, Expected.of("count"));
        }
        if (written.get().number().signum() < 0) {
            return Reading.refused(FindingCode.C06, Expected.of("count"));
        }
        return written.get().reading(new BigDecimal(written.get().number().toBigInteger()));
    }

    static Reading number(ColumnDefinition column, CellValue value) {
        if (Plain.isDash(value.shown())) {
            return Reading.blank();
        }
        Optional<Written> written = number(value, DECIMAL);
        if (written.isEmpty()) {
            return Reading.refused(FindingCode.C02, Expected.of("number"));
        }
        BigDecimal number = written.get().number();
        if (column.min().filter(min -> number.compareTo(min) < 0).isPresent()
                || column.max().filter(max -> number.compareTo(max) > 0).isPresent()) {
            return Reading.refused(
                    FindingCode.C06,
                    Expected.of(
                            "range",
                            column.min().map(BigDecimal::toPlainString).orElse(""),
                            column.max().map(BigDecimal::toPlainString).orElse("")));
        }
        return written.get().reading(number);
    }

    private static Optional<Written> number(CellValue value, Pattern shape) {
        if (value instanceof CellValue.Number number) {
            return Optional.of(new Written(number.number(), false));
        }
        if (value instanceof CellValue.Text text) {
            String bare = bare(text.text());
            return shape.matcher(bare).matches()
                    ? Optional.of(new Written(new BigDecimal(bare.replace(',', '.')), true))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String bare(String text) {
        return COUNTED_THINGS.matcher(Plain.number(text)).replaceFirst("").strip();
    }
}
