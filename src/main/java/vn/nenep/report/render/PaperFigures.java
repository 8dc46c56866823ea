package vn.nenep.report.render;

import java.util.Base64;
import vn.nenep.report.Drawn;
import vn.nenep.report.render.chart.Album;
import vn.nenep.report.render.chart.Picture;
import vn.nenep.report.render.html.FigureWriter;
import vn.nenep.report.render.html.HtmlText;

/** Drawings as pictures of 300 dots an inch. */
record PaperFigures(Album album) implements FigureWriter {

    @Override
    public void write(HtmlText html, Drawn drawn, int number) {
        Picture picture = album.of(drawn);
        html.markup("<img alt=\"")
                .text(drawn.text().alternative())
                .markup("\" width=\"" + picture.width() + "\" height=\"" + picture.height() + "\"")
                .markup(" src=\"data:image/png;base64,")
                .markup(Base64.getEncoder().encodeToString(picture.png()))
                .markup("\">\n");
    }
}
