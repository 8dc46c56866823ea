package vn.nenep.report.render.chart.ink;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/**
 * Draws lines with round ends and corners. A JDK rounds the corners of a line by its own measure, and JDK 25 by another than
 * JDK 17, so that a few pixels of a picture differed; bars and discs filled as one plane are the same on all of them.
 */
public final class RoundPen {

    private static final double FLATNESS = 0.02;
    private static final int COORDINATES = 6;

    private RoundPen() {}

    /** Draws {@code line} in the colour of {@code g}; a page of vectors gets the line itself. */
    public static void draw(Graphics2D g, Shape line, double width) {
        if (g instanceof Haloed) {
            g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(line);
        } else {
            g.fill(track(line, width));
        }
    }

    /** What a disc of the diameter {@code width} passes over on its way along {@code line}. */
    static Path2D track(Shape line, double width) {
        Path2D track = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] at = new double[COORDINATES];
        Point2D start = new Point2D.Double();
        Point2D from = start;
        for (PathIterator way = line.getPathIterator(null, FLATNESS); !way.isDone(); way.next()) {
            int move = way.currentSegment(at);
            Point2D to = move == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
            if (move == PathIterator.SEG_MOVETO) {
                start = to;
            } else {
                addBar(track, from, to, width / 2);
            }
            track.append(new Ellipse2D.Double(to.getX() - width / 2, to.getY() - width / 2, width, width), false);
            from = to;
        }
        return track;
    }

    /** Runs round in the same direction as a disc: planes that overlap add up. */
    private static void addBar(Path2D track, Point2D from, Point2D to, double half) {
        double length = from.distance(to);
        if (length == 0) {
            return;
        }
        double x = half * (from.getY() - to.getY()) / length;
        double y = half * (to.getX() - from.getX()) / length;
        track.moveTo(from.getX() - x, from.getY() - y);
        track.lineTo(to.getX() - x, to.getY() - y);
        track.lineTo(to.getX() + x, to.getY() + y);
        track.lineTo(from.getX() + x, from.getY() + y);
        track.closePath();
    }
}
