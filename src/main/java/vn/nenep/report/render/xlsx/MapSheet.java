package vn.nenep.report.render.xlsx;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.report.HeatMap;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.render.chart.ink.Palette;
import vn.nenep.report.render.xlsx.IndexSheet.Entry;
import vn.nenep.report.render.xlsx.Looks.Words;

/** A map of states as cells with letters; the colours follow the letters, so whoever corrects a letter corrects the colour. */
final class MapSheet {

    private static final int CAPTION = 1;
    private static final int TITLE = 2;
    private static final int KEY = 3;
    private static final int HEAD = 4;
    private static final int NAMES = 46;
    private static final int FIELD = 6;

    private final Looks looks;
    private final Entry entry;
    private final XSSFSheet sheet;

    MapSheet(XSSFWorkbook workbook, Looks looks, Entry entry) {
        this.looks = looks;
        this.entry = entry;
        this.sheet = workbook.createSheet(entry.sheet());
    }

    void add(HeatMap map) {
        List<Integer> widths = new ArrayList<>(List.of(NAMES));
        map.columns().forEach(column -> widths.add(FIELD));
        Page.setPaper(sheet, false);
        Page.setWidths(sheet, widths);
        Page.addWayBack(sheet, looks);
        Page.addCaption(sheet, CAPTION, entry.title(), widths, looks);
        Page.addCaption(sheet, TITLE, map.text().title(), widths, looks);
        String key = map.key().stream()
                .map(state -> state.letter() + " " + state.meaning())
                .collect(Collectors.joining("; "));
        Page.addCaption(sheet, KEY, map.text().subtitle() + ". " + key + ".", Words.NOTE, widths, looks);
        int last = addCells(map, new Grid(sheet, looks, widths));
        Page.write(sheet.createRow(last + 1), 0, map.text().source(), Words.PLAIN, looks);
        sheet.createFreezePane(1, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(CAPTION, HEAD, -1, -1));
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, widths.size() - 1, CAPTION, last + 1);
        colour(map, last);
    }

    private int addCells(HeatMap map, Grid grid) {
        List<String> heads = new ArrayList<>(List.of(map.heading()));
        heads.addAll(map.columns());
        grid.addHead(HEAD, heads);
        for (int i = 0; i < map.rows().size(); i++) {
            HeatMap.Row row = map.rows().get(i);
            XSSFRow made = sheet.createRow(HEAD + 1 + i);
            grid.addText(made.createCell(0), row.name(), look(row.name(), Align.LEFT));
            for (int j = 0; j < row.fields().size(); j++) {
                String label = row.fields().get(j).label();
                grid.addText(made.createCell(j + 1), label, look(label, Align.CENTRE));
            }
            grid.setHeight(made, List.of(row.name()), false);
        }
        return HEAD + map.rows().size();
    }

    private static Looks.Cell look(String text, Align align) {
        return new Looks.Cell(Emphasis.NORMAL, align, "General", align == Align.LEFT, Page.isLikeFormula(text));
    }

    private void colour(HeatMap map, int last) {
        if (map.rows().isEmpty() || map.columns().isEmpty()) {
            return;
        }
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] fields = {
            new CellRangeAddress(HEAD + 1, last, 1, map.columns().size())
        };
        String first = fields[0].formatAsString().split(":", -1)[0];
        for (HeatMap.State state : map.key()) {
            Palette.Ink ink = Palette.state(state.tone());
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    "LEFT(" + first + "," + state.letter().length() + ")=\"" + state.letter() + "\"");
            PatternFormatting filling = rule.createPatternFormatting();
            filling.setFillBackgroundColor(colour(ink.fill()));
            filling.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
            FontFormatting words = rule.createFontFormatting();
            words.setFontStyle(false, state.tone() == HeatMap.Tone.BAD);
            words.setFontColor(colour(ink.words()));
            formatting.addConditionalFormatting(fields, rule);
        }
    }

    private static XSSFColor colour(Color colour) {
        return new XSSFColor(
                new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()}, null);
    }
}
