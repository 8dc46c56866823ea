package vn.nenep.report.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.definition.report.FormatProfile;

/** The measures of a format profile as Word counts them: lengths in twentieths of a point, sizes in half points. */
final class DocxMeasures {

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    /** The left part of the head, of the text width; with 30 and 15 mm beside the text 4250 of 9355. */
    private static final double HEAD_LEFT = 4250.0 / 9355;

    private static final double FOOT_LEFT = 4400.0 / 9355;
    private static final int CELL_MARGINS = 216;
    /** The words ĐẢNG CỘNG SẢN VIỆT NAM in bold Times New Roman, in twentieths of a point for a size of one point. */
    private static final double PARTY_WIDTH = 4133.0 / 15;

    private final FormatProfile format;

    DocxMeasures(FormatProfile format) {
        this.format = format;
    }

    /** {@code mm} in whole twentieths of a point: 15 mm are 850. */
    static int twips(int mm) {
        return (int) Math.round(mm * 1440 / 25.4);
    }

    int uprightText() {
        return WIDTH - twips(format.margins().left()) - twips(format.margins().right());
    }

    int turnedText() {
        return HEIGHT - twips(format.margins().top()) - twips(format.margins().bottom());
    }

    /** The greatest height of a picture on an upright page that leaves room for its caption, in points. */
    double uprightPicture() {
        return (HEIGHT - twips(format.margins().top()) - twips(format.margins().bottom())) / 20.0 - 73;
    }

    /** The same on a turned page. */
    double turnedPicture() {
        return (WIDTH - twips(format.margins().left()) - twips(format.margins().right())) / 20.0 - 67;
    }

    List<Integer> head() {
        return split(HEAD_LEFT);
    }

    List<Integer> foot() {
        return split(FOOT_LEFT);
    }

    private List<Integer> split(double left) {
        int first = (int) Math.round(uprightText() * left);
        return List.of(first, uprightText() - first);
    }

    /** A part of the skeleton with its measures in it. */
    byte[] fill(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        for (Map.Entry<String, Integer> measure : measures().entrySet()) {
            text = text.replace("@" + measure.getKey() + "@", measure.getValue().toString());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Integer> measures() {
        Map<String, Integer> measures = new LinkedHashMap<>();
        measures.put("top", twips(format.margins().top()));
        measures.put("bottom", twips(format.margins().bottom()));
        measures.put("left", twips(format.margins().left()));
        measures.put("right", twips(format.margins().right()));
        measures.put("text", uprightText());
        measures.put("header", twips(format.margins().header()));
        measures.put("mirror", format.twoSided() ? 1 : 0);
        measures.put("party", 2 * format.sizes().party());
        measures.put("organisation", 2 * format.sizes().organisation());
        measures.put("title", 2 * format.sizes().title());
        measures.put("subject", 2 * format.sizes().subject());
        measures.put("body", 2 * format.sizes().body());
        measures.put("recipients", 2 * format.sizes().recipients());
        measures.put("line", 20 * format.spacing().line());
        measures.put("after", 20 * format.spacing().after());
        measures.put("firstLine", twips(format.spacing().firstLine()));
        double party = PARTY_WIDTH * format.sizes().party();
        measures.put("rule", (int) Math.max(0, Math.round((head().get(1) - CELL_MARGINS - party) / 2)));
        return measures;
    }
}
