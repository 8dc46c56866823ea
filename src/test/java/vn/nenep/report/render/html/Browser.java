package vn.nenep.report.render.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real browser without a window; tests that need one are skipped where no Chromium is installed. */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome.exe");
    private static final long SECONDS = 120;

    private Browser() {}

    /** A page, opened from the disk, after its own script and then this one have run. */
    static Document played(Path page, String script, Path folder) throws Exception {
        Path browser = find();
        String html = Files.readString(page);
        Files.writeString(page, html.replace("</body>", "<script>" + script + "</script></body>"));
        Path out = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=4000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(done && Files.size(out) > 0, "the browser gave no page");
        return Jsoup.parse(out, "UTF-8");
    }

    private static Path find() {
        String path = System.getenv().getOrDefault("PATH", "");
        List<Path> found = Stream.of(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> NAMES.stream().map(name -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), "no Chromium is installed");
        return found.get(0);
    }
}
