package vn.nenep.report.render.html;

import vn.nenep.report.Drawn;

/** Writes a drawing into a page. */
public interface FigureWriter {

    /**
     * Writes the drawing itself, without the caption below it.
     *
     * @param number of the drawing, from 1
     */
    void write(HtmlText html, Drawn drawn, int number);
}
