package vn.nenep.report.render.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.origin.Origins;

/**
 * Makes the file beside the HTML report that says where its figures come from. It is a script, because a page that was opened
 * from a disk may load a script but no data.
 */
public final class OriginsRenderer implements Renderer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String format() {
        return Origins.FORMAT;
    }

    @Override
    public boolean makes(Report report) {
        return !report.shownFigures().isEmpty();
    }

    @Override
    public void render(Report report, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(Origins.START);
            // U+2028 ends a line in an old script, but not in JSON
            out.write(JSON.writeValueAsString(report.origins())
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029"));
            out.write(Origins.END);
        }
    }
}
