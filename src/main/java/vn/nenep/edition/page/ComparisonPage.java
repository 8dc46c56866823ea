package vn.nenep.edition.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.edition.Movement;
import vn.nenep.edition.Step;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.render.html.HtmlText;

/** Writes the page: both editions, the causes, what moved for the whole, the waterfalls, and every verdict that changed. */
public final class ComparisonPage {

    private static final int MOST_NAMES = 12;
    private static final int MOST_VERDICTS = 200;

    private final HtmlText html = new HtmlText();
    private final PageSubject subject;
    private final List<Integer> steps;

    private ComparisonPage(PageSubject subject) {
        this.subject = subject;
        this.steps = subject.comparison().effective();
    }

    /** The whole file as text. */
    public static String write(PageSubject subject) throws IOException {
        ComparisonPage page = new ComparisonPage(subject);
        page.addHead();
        page.addEditions();
        page.addCauses();
        page.addWhole();
        Waterfalls.add(page.html, subject);
        page.addVerdicts();
        return page.html.markup("</main>\n</body>\n</html>\n").toString();
    }

    private void addHead() throws IOException {
        String title = "Đối chiếu " + decapitalised(subject.first().name()) + " với "
                + decapitalised(subject.second().name()) + ", kỳ " + subject.span();
        html.markup("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(title)
                .markup("</title>\n<style>\n" + resource("comparison.css") + "</style>\n</head>\n<body>\n<main>\n<h1>")
                .text(title)
                .markup("</h1>\n");
    }

    private static String decapitalised(String name) {
        return name.replaceFirst("^Bản", "bản").replaceFirst("^Hiện", "hiện");
    }

    private void addEditions() {
        About first = subject.first();
        About second = subject.second();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Làm lúc", made(first), made(second)));
        rows.add(List.of("Số liệu tính đến ngày", Numbers.date(first.asOf()), Numbers.date(second.asOf())));
        rows.add(List.of("Tổ chức", structure(first), structure(second)));
        rows.add(List.of(
                "Yêu cầu, lý do", first.request().orElse("–"), second.request().orElse("–")));
        rows.add(List.of("Số tệp đã nhận", Numbers.count(first.inputs()), Numbers.count(second.inputs())));
        rows.add(List.of(
                "Chương trình", first.program().orElse("–"), second.program().orElse("–")));
        rows.add(List.of("Mã niêm phong", seal(first), seal(second)));
        PageTable.ofWords(html, "Hai bản", List.of("", first.name(), second.name()), rows);
    }

    private static String made(About about) {
        return about.madeAt()
                .map(moment -> Numbers.date(moment.toLocalDate()) + " " + moment.toLocalTime())
                .orElse("–");
    }

    private static String structure(About about) {
        return about.structure().equals("as-is") ? "theo bộ máy tại ngày chốt" : "theo từng thời kỳ";
    }

    private static String seal(About about) {
        return about.digest().map(digest -> digest.substring(0, 12) + "…").orElse("–");
    }

    private void addCauses() {
        List<List<String>> rows = new ArrayList<>();
        for (int step : steps) {
            Step one = subject.comparison().steps().get(step);
            rows.add(List.of(
                    PageWords.cause(one.cause()),
                    names(one.what()),
                    Numbers.count(subject.comparison().moved(step)),
                    Numbers.count(subject.comparison().turned(step))));
        }
        List<Movement> movements = subject.comparison().movements();
        rows.add(List.of(
                "Khác nhau giữa hai bản",
                "",
                Numbers.count(movements.stream().filter(Movement::differs).count()),
                Numbers.count(movements.stream().filter(Movement::turned).count())));
        PageTable.withTotal(
                html, "Vì sao khác", List.of("Nguyên nhân", "Đã đổi những gì", "Số liệu đổi", "Kết luận đổi"), rows, 2);
        html.markup("<p class=\"note\">")
                .text(
                        "Mỗi lần chỉ đổi một nguyên nhân, theo thứ tự trên, rồi tính lại mọi số liệu; phần của một nguyên nhân là"
                                + " số liệu sau trừ số liệu trước, nên cộng các phần lại bằng đúng chênh lệch của từng số liệu. Một số"
                                + " liệu có thể đổi rồi trở lại như cũ.")
                .markup("</p>\n");
    }

    private static String names(List<String> what) {
        String listed = what.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return what.size() > MOST_NAMES ? listed + "; … và " + (what.size() - MOST_NAMES) + " mục nữa" : listed;
    }

    private void addWhole() {
        List<Movement> moved = subject.comparison().movements(subject.whole(), subject.span()).stream()
                .filter(one -> !PageWords.difference(one).isEmpty() || one.turned() || movesInValue(one))
                .toList();
        List<String> headings =
                new ArrayList<>(List.of("Chỉ tiêu", subject.first().name()));
        steps.forEach(step -> headings.add(
                PageWords.cause(subject.comparison().steps().get(step).cause())));
        headings.addAll(List.of(subject.second().name(), "Chênh lệch"));
        List<List<String>> rows = new ArrayList<>();
        for (Movement one : moved) {
            List<String> row = new ArrayList<>(
                    List.of(subject.indicators().apply(one.id().indicator()), PageWords.figure(one.from())));
            steps.forEach(step -> row.add(PageWords.change(one, step)));
            row.add(PageWords.figure(one.to()));
            row.add(PageWords.difference(one));
            rows.add(row);
        }
        PageTable.ofNumbers(
                html, "Số liệu chung của " + subject.organisations().apply(subject.whole()), headings, rows);
        html.markup("<p class=\"note\">")
                .text(
                        "Trong ngoặc: thay đổi của tử số/mẫu số. «Mới có», «mất» là trước đó hoặc sau đó không có số để tính, khác"
                                + " với số 0.")
                .markup("</p>\n");
    }

    private boolean movesInValue(Movement one) {
        return steps.stream().anyMatch(step -> !PageWords.change(one, step).isEmpty());
    }

    private void addVerdicts() {
        List<Movement> turned = subject.comparison().movements().stream()
                .filter(Movement::turned)
                .toList();
        List<List<String>> rows = turned.stream()
                .limit(MOST_VERDICTS)
                .map(one -> List.of(
                        subject.indicators().apply(one.id().indicator()),
                        subject.organisations().apply(one.id().organisation()),
                        one.id().period().code(),
                        PageWords.verdict(one.from()),
                        PageWords.verdict(one.to()),
                        causes(one)))
                .toList();
        PageTable.ofWords(html, "Kết luận thay đổi", List.of("Chỉ tiêu", "Tổ chức", "Kỳ", "Trước", "Sau", "Do"), rows);
        if (turned.size() > MOST_VERDICTS) {
            html.markup("<p class=\"note\">")
                    .text("… và " + Numbers.count(turned.size() - MOST_VERDICTS)
                            + " kết luận nữa; đủ cả trong tệp CSV.")
                    .markup("</p>\n");
        }
    }

    private String causes(Movement movement) {
        return steps.stream()
                .filter(movement::turns)
                .map(step ->
                        PageWords.cause(subject.comparison().steps().get(step).cause()))
                .collect(Collectors.joining("; "));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ComparisonPage.class.getResourceAsStream(name)) {
            return new String(
                    Optional.ofNullable(stream)
                            .orElseThrow(() -> new FileNotFoundException(name + " is not on the classpath"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
