package vn.nenep.report.content;

import java.util.List;

/** The four levels of an annual rating, best first. */
enum Levels {
    EXCELLENT("HTXSNV", "Hoàn thành xuất sắc nhiệm vụ", "excellent"),
    GOOD("HTTNV", "Hoàn thành tốt nhiệm vụ", "good"),
    COMPLETED("HTNV", "Hoàn thành nhiệm vụ", "completed"),
    NOT_COMPLETED("KHTNV", "Không hoàn thành nhiệm vụ", "not-completed");

    private final String sign;
    private final String title;
    private final String indicator;

    Levels(String sign, String title, String indicator) {
        this.sign = sign;
        this.title = title;
        this.indicator = indicator;
    }

    static List<Levels> all() {
        return List.of(values());
    }

    String sign() {
        return sign;
    }

    String title() {
        return title;
    }

    /** The indicator of the level for {@code member}, {@code cell} or {@code grassroots}. */
    String indicator(String of) {
        return of + "-level-" + indicator;
    }
}
