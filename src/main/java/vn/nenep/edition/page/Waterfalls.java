package vn.nenep.edition.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.nenep.edition.Measure;
import vn.nenep.edition.Movement;
import vn.nenep.indicator.Figure;
import vn.nenep.report.render.html.HtmlText;
import vn.nenep.report.render.waterfall.Waterfall;
import vn.nenep.report.render.waterfall.WaterfallDrawing;

/** The drawings of the page: a waterfall for each headline target of the whole of which the share moved. */
final class Waterfalls {

    private Waterfalls() {}

    static void add(HtmlText html, PageSubject subject) {
        List<Movement> drawn = subject.comparison().movements(subject.whole(), subject.span()).stream()
                .filter(one -> subject.headline().apply(one.id().indicator()))
                .filter(one -> one.states().stream()
                                .map(Waterfalls::percent)
                                .distinct()
                                .count()
                        > 1)
                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        html.markup("<h2>Các chỉ tiêu chính đổi từng bước</h2>\n<div class=\"drawings\">\n");
        for (Movement one : drawn) {
            html.markup("<figure>\n<figcaption>")
                    .text(subject.indicators().apply(one.id().indicator()))
                    .markup("</figcaption>\n")
                    .markup(WaterfallDrawing.svg(waterfall(subject, one)))
                    .markup("</figure>\n");
        }
        html.markup("</div>\n");
    }

    private static Waterfall waterfall(PageSubject subject, Movement movement) {
        List<Waterfall.Fall> falls = subject.comparison().effective().stream()
                .filter(step -> !movement.change(Measure.VALUE, step).isNothing())
                .map(step -> new Waterfall.Fall(
                        PageWords.cause(subject.comparison().steps().get(step).cause()),
                        percent(movement.before(step)),
                        percent(movement.after(step)),
                        PageWords.signed(movement.change(Measure.VALUE, step))))
                .toList();
        Waterfall.Level start = level(subject.first().name(), movement.from());
        Waterfall.Level end = level(subject.second().name(), movement.to());
        String alternative =
                subject.indicators().apply(movement.id().indicator()) + ": từ " + start.words() + " đến " + end.words();
        return new Waterfall(alternative, target(movement), start, falls, end);
    }

    private static Waterfall.Level level(String name, Optional<Figure> figure) {
        return new Waterfall.Level(name, percent(figure), PageWords.percent(percent(figure)));
    }

    private static Optional<BigDecimal> percent(Optional<Figure> figure) {
        return figure.flatMap(Figure::percent);
    }

    private static Optional<BigDecimal> target(Movement movement) {
        return movement.states().stream()
                .flatMap(Optional::stream)
                .flatMap(figure -> figure.target().stream())
                .reduce((earlier, later) -> later);
    }
}
