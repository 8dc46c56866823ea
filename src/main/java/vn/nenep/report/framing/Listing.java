package vn.nenep.report.framing;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.report.Report;
import vn.nenep.report.Table;

/**
 * A list behind the signature that says where tables or charts stand.
 *
 * @param kind what stands before the number: {@code Bảng}
 * @param captions in the order of their numbers, from 1
 */
public record Listing(String title, String kind, List<String> captions) {

    private static final int FROM = 2;

    public Listing {
        captions = List.copyOf(captions);
    }

    /** The lists of a report; a report with hardly a table or chart needs none. */
    public static List<Listing> of(Report report) {
        List<String> tables = report.tables().stream().map(Table::caption).toList();
        List<String> charts =
                report.drawings().stream().map(drawn -> drawn.text().caption()).toList();
        if (tables.size() + charts.size() < FROM) {
            return List.of();
        }
        List<Listing> lists = new ArrayList<>();
        if (!tables.isEmpty()) {
            lists.add(new Listing("DANH MỤC BẢNG", "Bảng", tables));
        }
        if (!charts.isEmpty()) {
            lists.add(new Listing("DANH MỤC BIỂU ĐỒ", "Biểu đồ", charts));
        }
        return lists;
    }

    /** {@code Bảng 1. Tóm tắt kết quả}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        captions.forEach(caption -> lines.add(kind + " " + (lines.size() + 1) + ". " + caption));
        return lines;
    }
}
