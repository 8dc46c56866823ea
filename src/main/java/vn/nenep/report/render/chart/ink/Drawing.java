package vn.nenep.report.render.chart.ink;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The middle of a chart's picture, between its subtitle and its source. Lengths are in pixels of 1/96 inch. */
public interface Drawing {

    /** The width of every picture, before scaling: 165 mm, the width of the text on a page. */
    int WIDTH = 620;

    /** How high it is. */
    double height();

    /** What the key above it explains; empty when the series are named in the drawing itself. */
    List<Key> keys();

    void draw(Graphics2D g, Rectangle2D area);

    /** One entry of the key. */
    record Key(String name, Palette.Ink ink) {}
}
