package vn.nenep.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A home folder for tests, with the definitions that ship with the program. */
record HomeFolder(Path folder) {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-15T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    /** What a command did. */
    record Result(int code, String out, String err) {
        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    static HomeFolder withDefinitions(Path folder) throws IOException {
        Path jobs = Path.of("jobs");
        try (Stream<Path> files = Files.walk(jobs)) {
            files.forEach(file -> {
                try {
                    Files.copy(
                            file,
                            folder.resolve("jobs").resolve(jobs.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.createDirectories(folder.resolve("input"));
        return new HomeFolder(folder);
    }

    Result run(String... words) {
        return run(CLOCK, words);
    }

    Result run(Clock clock, String... words) {
        List<String> all = new ArrayList<>(List.of("--home", folder.toString()));
        all.addAll(List.of(words));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Nenep.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                clock);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    void writeText(String name, String text) throws IOException {
        Files.writeString(path(name), text);
    }

    void writeRegister() throws IOException {
        writeWorkbook(
                "input/danh-muc.xlsx",
                "Danh mục",
                List.of(
                        List.of("Mã", "Tên tổ chức", "Loại hình", "Mã cấp trên", "Từ ngày"),
                        List.of("K00", "Đảng ủy Khối", "Đảng ủy Khối", "", "01/01/2020"),
                        List.of("K01", "Đảng bộ Sở Một", "Đảng bộ cơ sở", "K00", "01/01/2020"),
                        List.of("K01.01", "Chi bộ Văn phòng", "Chi bộ trực thuộc", "K01", "01/01/2020")));
    }

    /** Form 05-DV of K01 for 2025, with one row that can't be read. */
    void writeMeasures() throws IOException {
        writeWorkbook(
                "input/K01_05-DV_2025.xlsx",
                "05-DV",
                List.of(
                        List.of("Biểu 05-DV"),
                        List.of("Mã đơn vị: K01"),
                        List.of("Năm 2025"),
                        List.of("Nội dung", "Đơn vị tính", "Số liệu", "Ghi chú"),
                        List.of("Số đảng viên kết nạp mới", "người", "3", ""),
                        List.of("Số đảng viên chuyển chính thức", "người", "nhiều", "")));
    }

    /** Writes a workbook of one sheet, all of it text. */
    void writeWorkbook(String name, String sheetName, List<List<String>> rows) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path(name))) {
            Sheet sheet = workbook.createSheet(sheetName);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
        }
    }
}
