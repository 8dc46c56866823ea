package vn.nenep.workbook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import vn.nenep.workbook.WorkbookReader;
import vn.nenep.workbook.format.Cells;
import vn.nenep.workbook.format.ZipParts;
import vn.nenep.workbook.vietnamese.LegacyText.Run;
import vn.nenep.workbook.xlsx.Relations;
import vn.nenep.workbook.xlsx.XlsxFile;

/**
 * Our reader of .xlsx beside its peers and a floor, in one process, in turns: {@code mvn -Pbenchmark test}. Prints processor
 * time of the reading thread, the median of the rounds, and ratios to the floor.
 */
class ReaderBenchmark {

    private static final int FILES = Integer.getInteger("benchmark.files", 1_000);
    private static final int ROUNDS = 5;
    /** The product would refuse the million rows (W03) before reading them; here the reader itself is measured. */
    private static final ZipParts.Limits BEYOND_ALL = new ZipParts.Limits(2_000, 2L << 30, 4L << 30);

    private static final PrintStream OUT = System.out;

    private interface Reader {
        long read(Path file) throws Exception;
    }

    private record Candidate(String name, Reader reader) {}

    @Test
    void readsTheCorpus() throws Exception {
        ZipSecureFile.setMinInflateRatio(0.0001);
        List<Path> corpus = BenchmarkCorpus.of(Path.of("target/benchmark/corpus"), FILES);
        ByteScanner scanner = new ByteScanner();
        List<Candidate> candidates = List.of(
                new Candidate("byte scanner (floor)", scanner::read),
                new Candidate("inflate only", ReaderBenchmark::inflate),
                new Candidate("nenep, cells as they stream by", ReaderBenchmark::streaming),
                new Candidate("nenep, the workbook that is imported", ReaderBenchmark::whole),
                new Candidate("fastexcel-reader", ReaderBenchmark::fastexcel),
                new Candidate("POI event reader", ReaderBenchmark::poiEvents));
        long[][] times = new long[candidates.size()][ROUNDS];
        long[] cells = new long[candidates.size()];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < candidates.size(); i++) {
                long before = processorTime();
                cells[i] = 0;
                for (Path file : corpus) {
                    cells[i] += candidates.get(i).reader().read(file);
                }
                if (round >= 0) {
                    times[i][round] = processorTime() - before;
                }
            }
        }
        OUT.println(FILES + " workbooks, one thread, warm, median of " + ROUNDS + " rounds in turns, processor time");
        for (int i = 0; i < candidates.size(); i++) {
            OUT.printf(
                    "%-40s %6d ms  %5.2f x floor  %d cells%n",
                    candidates.get(i).name(),
                    median(times[i]) / 1_000_000,
                    (double) median(times[i]) / median(times[0]),
                    cells[i]);
        }
        assertThat(List.of(cells[2], cells[3], cells[4], cells[5])).containsOnly(cells[0]);
        assertThat(scanner.last()).isNotNull();
    }

    /** In a process of its own, because the heap is the point. */
    @Test
    void readsALargeSheetInASmallHeap() throws Exception {
        Path large = BenchmarkCorpus.large(Path.of("target/benchmark/large.xlsx"), 1_000_000);
        Path formatted = BenchmarkCorpus.formatted(Path.of("target/benchmark/formatted.xlsx"));
        for (Path file : List.of(large, formatted)) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LargeSheet.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            OUT.print(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(child.waitFor()).isZero();
        }
        ByteScanner scanner = new ByteScanner();
        long start = System.nanoTime();
        long cells = scanner.read(large);
        OUT.printf("floor for the first: %d cells in %d ms%n", cells, (System.nanoTime() - start) / 1_000_000);
    }

    /** Reads one file as it streams by and says how long it took. */
    static final class LargeSheet {
        public static void main(String[] arguments) throws IOException {
            long start = System.nanoTime();
            long cells = streaming(Path.of(arguments[0]));
            OUT.printf(
                    "%s: %d cells in %d ms, heap of %d MB%n",
                    arguments[0],
                    cells,
                    (System.nanoTime() - start) / 1_000_000,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long inflate(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size += read;
                    }
                }
            }
        }
        return size;
    }

    private static long streaming(Path file) throws IOException {
        Counter counter = new Counter();
        try (ZipParts parts = ZipParts.open(file, BEYOND_ALL)) {
            XlsxFile.read(parts, Relations.mainPart(parts).orElseThrow(), counter);
        }
        return counter.cells;
    }

    private static long whole(Path file) throws Exception {
        return new WorkbookReader()
                .read(file).sheets().stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .mapToLong(row -> row.cells().size())
                        .sum();
    }

    private static long fastexcel(Path file) throws IOException {
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    cells += rows.mapToLong(ReaderBenchmark::cells).sum();
                }
            }
        }
        return cells;
    }

    private static long cells(Row row) {
        return row.stream()
                .filter(cell -> cell != null && cell.getType() != CellType.EMPTY && cell.getValue() != null)
                .count();
    }

    private static long poiEvents(Path file) throws Exception {
        long[] cells = new long[1];
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(container);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(container);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new PoiCounter(cells), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return cells[0];
    }

    private record PoiCounter(long[] cells) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String place, String text, XSSFComment comment) {
            cells[0] += text != null && !text.isEmpty() ? 1 : 0;
        }
    }

    /** Counts what it is given. */
    private static final class Counter implements Cells {
        private long cells;
        private final List<Object> kept = new ArrayList<>();

        @Override
        public void sheet(String name) {
            kept.clear();
        }

        @Override
        public void text(At at, List<Run> runs) {
            cells++;
        }

        @Override
        public void number(At at, BigDecimal number) {
            cells++;
        }

        @Override
        public void date(At at, LocalDate date) {
            cells++;
        }

        @Override
        public void truth(At at, boolean truth) {
            cells++;
        }

        @Override
        public void broken(At at, String error) {
            cells++;
        }

        @Override
        public void merged(int row, int column, int rows, int columns) {
            kept.add(row);
        }

        @Override
        public void linksToOtherFiles() {}
    }
}
