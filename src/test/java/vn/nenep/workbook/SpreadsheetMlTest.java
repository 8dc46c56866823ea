package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The XML spreadsheets of Excel 2003. */
class SpreadsheetMlTest {

    private static final String ROOT = "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Styles>"
            + "<Style ss:ID='d'><NumberFormat ss:Format='dd/mm/yyyy'/></Style>"
            + "<Style ss:ID='s'><Font ss:StrikeThrough='1'/></Style></Styles>";

    @TempDir
    private Path folder;

    @Test
    void givesEveryCellItsAddressAndType() throws IOException {
        assertThat(Shown.cells(write("<Row ss:Index='3'>" + cell("ss:Index='2'", "String", "Chi bộ 1")
                        + cell("", "Number", "92.5") + cell("ss:StyleID='d'", "Number", "45682")
                        + cell("ss:Index='27'", "DateTime", "2025-01-25T00:00:00.000") + "</Row><Row ss:Span='2'/><Row>"
                        + cell("", "Boolean", "1") + cell("", "Error", "#REF!") + "<Cell ss:Formula='=A1*2'/></Row>")))
                .containsExactly(
                        "B3 Text Chi bộ 1",
                        "C3 Number 92.5",
                        "D3 Date 25/01/2025",
                        "AA3 Date 25/01/2025",
                        "A7 Truth TRUE",
                        "B7 Broken #REF!",
                        "C7 Broken =A1*2");
    }

    @Test
    void givesMergedSpansAndWhatFollowsThem() throws IOException {
        Path file = write("<Row>" + cell("ss:MergeAcross='2' ss:MergeDown='1'", "String", "a") + cell("", "String", "b")
                + "</Row>");

        assertThat(Shown.merged(file)).containsExactly("A1:C2");
        assertThat(Shown.cells(file)).containsExactly("A1 Text a", "D1 Text b");
    }

    @Test
    void readsRichTextAndNoRemarks() throws IOException {
        assertThat(Shown.cells(write("<Row>" + cell("ss:StyleID='s'", "String", "bỏ")
                        + "<Cell><Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'>Chi <S>bộ</S></Data>"
                        + "<Comment><Data ss:Type='String'>xem lại</Data></Comment></Cell></Row>")))
                .containsExactly("A1 Text bỏ (struck)", "B1 Text Chi bộ");
    }

    @Test
    void refusesADocumentTypeAndPlacesThatGoBack() throws IOException {
        assertThat(Shown.outcome(write("<Row ss:Index='3'/><Row ss:Index='2'/>")))
                .isEqualTo("CORRUPT");
        assertThat(Shown.outcome(write("<Row><Cell ss:Index='x'/></Row>"))).isEqualTo("CORRUPT");
        assertThat(Shown.outcome(Files.writeString(
                        folder.resolve("b.xls"),
                        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + ROOT
                                + "<Worksheet ss:Name='x'><Table><Row>" + cell("", "String", "&a;")
                                + "</Row></Table></Worksheet></Workbook>")))
                .isEqualTo("CORRUPT");
    }

    @Test
    void refusesAFileCutOff() throws IOException {
        String whole = Files.readString(write("<Row>" + cell("", "String", "a") + "</Row>"));

        assertThat(Shown.outcome(Files.writeString(folder.resolve("a.xls"), whole.substring(0, whole.length() - 30))))
                .isEqualTo("CORRUPT");
    }

    private static String cell(String attributes, String type, String value) {
        return "<Cell " + attributes + "><Data ss:Type='" + type + "'>" + value + "</Data></Cell>";
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(
                folder.resolve("a.xls"),
                "<?xml version='1.0'?>" + ROOT + "<Worksheet ss:Name='01-SH'><Table>" + rows
                        + "</Table></Worksheet></Workbook>");
    }
}
