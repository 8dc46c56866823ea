package vn.nenep.report;

import java.util.List;

/**
 * The head of a Party document (Hướng dẫn 36-HD/VPTW of 2018, 05-HD/VPTW of 2026).
 *
 * @param superior the organisation above, capitals, one entry a printed line
 * @param issuer the organisation that issues, capitals, one entry a printed line
 * @param number the number and sign, with blanks where the office writes by hand: {@code Số      -BC/ĐUK}
 * @param placeAndDate {@code Quảng Bình, ngày     tháng     năm 2026}
 */
public record Letterhead(List<String> superior, List<String> issuer, String number, String placeAndDate) {

    public Letterhead {
        superior = List.copyOf(superior);
        issuer = List.copyOf(issuer);
    }
}
