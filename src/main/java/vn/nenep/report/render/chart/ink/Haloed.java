package vn.nenep.report.render.chart.ink;

/** A page that sets words on a white rim by itself, so that they stay words. */
public interface Haloed {

    /** Sets a line in the current font and colour. */
    void drawHaloed(String line, double x, double baseline);
}
