package vn.nenep.report.render;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.report.Drawn;
import vn.nenep.report.render.chart.Album;
import vn.nenep.report.render.chart.Picture;
import vn.nenep.report.render.html.FigureWriter;
import vn.nenep.report.render.html.HtmlText;

/**
 * Drawings as pictures of 300 dots an inch, which the page names and the layout fetches here: written into the page they
 * would be read, copied and looked through as text half a dozen times.
 */
final class PaperFigures implements FigureWriter, FSStreamFactory {

    /** The scheme of their addresses: {@code picture:3}. */
    static final String SCHEME = "picture";

    private final Album album;
    private final List<Picture> pictures = new ArrayList<>();

    PaperFigures(Album album) {
        this.album = album;
    }

    @Override
    public void write(HtmlText html, Drawn drawn, int number) {
        Picture picture = album.of(drawn);
        html.markup("<img alt=\"")
                .text(drawn.text().alternative())
                .markup("\" width=\"" + picture.width() + "\" height=\"" + picture.height() + "\"")
                .markup(" src=\"" + SCHEME + ":" + pictures.size() + "\">\n");
        pictures.add(picture);
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] png = pictures.get(Integer.parseInt(address.substring(SCHEME.length() + 1)))
                .png();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(png);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
            }
        };
    }
}
