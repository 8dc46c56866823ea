package vn.nenep.edition.page;

import java.math.BigDecimal;
import java.util.Optional;
import vn.nenep.edition.Amount;
import vn.nenep.edition.Cause;
import vn.nenep.edition.Measure;
import vn.nenep.edition.Movement;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;
import vn.nenep.report.content.sentence.Numbers;

/** What the page says of causes, figures and changes, in Vietnamese as all documents are. */
final class PageWords {

    /** Where there is no such figure, or nothing to divide by. */
    static final String NONE = "không có";

    private PageWords() {}

    static String cause(Cause cause) {
        return switch (cause) {
            case PROGRAM_OF_FIRST -> "Chương trình (bản trước)";
            case LATE -> "Biểu nộp muộn";
            case RESUBMITTED -> "Biểu nộp lại";
            case DECISIONS -> "Quyết định về phiên bản, miễn lỗi";
            case STRUCTURE -> "Cơ cấu tổ chức";
            case DEFINITIONS -> "Định nghĩa, quy tắc";
            case AS_OF -> "Ngày chốt số liệu";
            case PROGRAM_OF_SECOND -> "Chương trình (bản sau)";
        };
    }

    static String verdict(Optional<Figure> figure) {
        return figure.map(Figure::verdict).map(PageWords::verdict).orElse(NONE);
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case NO_TARGET -> "không có mức phải đạt";
            case MET -> "đạt";
            case NOT_MET -> "chưa đạt";
            case UNCERTAIN -> "chưa kết luận được";
            case NOT_DUE -> "chưa đến hạn";
            case NO_DATA -> "chưa có số liệu";
        };
    }

    /** {@code 80% (12/15)}, or the number alone where nothing is divided. */
    static String figure(Optional<Figure> figure) {
        return figure.map(one -> one.denominator().isEmpty()
                        ? Numbers.count(one.numerator())
                        : percent(one.percent()) + " (" + Numbers.count(one.numerator()) + "/"
                                + Numbers.count(one.denominator().get()) + ")")
                .orElse(NONE);
    }

    static String percent(Optional<BigDecimal> percent) {
        return percent.map(Numbers::percent).orElse(NONE);
    }

    /** {@code +1,5 (+3/+2)}: points of the percentage, then numerator and denominator; empty when nothing changed. */
    static String change(Movement movement, int step) {
        return change(
                movement.change(Measure.VALUE, step),
                movement.change(Measure.NUMERATOR, step),
                movement.change(Measure.DENOMINATOR, step),
                isShare(movement));
    }

    /** The same from the first edition to the second. */
    static String difference(Movement movement) {
        return change(
                movement.difference(Measure.VALUE),
                movement.difference(Measure.NUMERATOR),
                movement.difference(Measure.DENOMINATOR),
                isShare(movement));
    }

    static boolean isShare(Movement movement) {
        return movement.states().stream()
                .flatMap(Optional::stream)
                .anyMatch(figure -> figure.denominator().isPresent());
    }

    private static String change(Amount value, Amount numerator, Amount denominator, boolean share) {
        if (value.isNothing() && numerator.isNothing() && denominator.isNothing()) {
            return "";
        }
        if (!share) {
            return signed(numerator);
        }
        return signed(value) + " (" + signed(numerator) + "/" + signed(denominator) + ")";
    }

    /** With its sign; what came or went is named, since it did not come from nought. */
    static String signed(Amount amount) {
        String number = plain(amount.sum());
        return switch (amount.presence()) {
            case 1 -> "mới có " + plain(amount.sum());
            case -1 -> "mất " + plain(amount.sum().negate());
            default -> amount.sum().signum() > 0 ? "+" + number : number.replace('-', '−');
        };
    }

    private static String plain(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole
                ? Numbers.count(number.longValueExact())
                : number.toPlainString().replace('.', ',');
    }
}
