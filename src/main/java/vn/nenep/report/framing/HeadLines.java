package vn.nenep.report.framing;

import java.time.LocalDate;
import java.util.Locale;
import vn.nenep.definition.report.Edition;
import vn.nenep.definition.report.LetterheadDefinition.Head;

/**
 * The lines of a document's head that have to be filled in: with what the edition says, or with room to write (Hướng dẫn
 * 05-HD/VPTW: days below 10 and the months 1 and 2 have two digits).
 */
public record HeadLines(Head head, Edition edition, LocalDate date) {

    private static final String ROOM = "\u00a0\u00a0\u00a0\u00a0\u00a0";
    private static final String LITTLE_ROOM = "\u00a0\u00a0\u00a0";

    /** {@code Số 05-BC/ĐUK}. */
    public String number() {
        return "Số " + edition.number().orElse(ROOM) + "-" + head.sign();
    }

    /** {@code Quảng Bình, ngày 03 tháng 02 năm 2026}. */
    public String placeAndDate() {
        return head.place() + ", " + day();
    }

    private String day() {
        return edition.date()
                .map(given -> "ngày %s tháng %s năm %s"
                        .formatted(
                                twoDigits(given.getDayOfMonth(), 9),
                                twoDigits(given.getMonthValue(), 2),
                                given.getYear()))
                .orElse("ngày %1$s tháng %1$s năm %2$s".formatted(LITTLE_ROOM, date.getYear()));
    }

    private static String twoDigits(int number, int last) {
        return (number <= last ? "0" : "") + number;
    }

    /** {@code (Kèm theo Báo cáo số 05-BC/ĐUK, ngày 03 tháng 02 năm 2026 của Ban Thường vụ …)}. */
    public String enclosure(String title) {
        return "(Kèm theo %s %s, %s của %s)"
                .formatted(sentenceCase(title), number().replaceFirst("^Số", "số"), day(), head.name());
    }

    private static String sentenceCase(String title) {
        return title.substring(0, Math.min(1, title.length()))
                + title.substring(Math.min(1, title.length())).toLowerCase(Locale.ROOT);
    }
}
