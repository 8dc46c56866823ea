package vn.nenep.report.render.chart;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import vn.nenep.report.Drawn;

/**
 * The pictures of a report in the resolution of print, each painted once for all the formats that show it. They are
 * forgotten together with the report.
 */
public final class Album {

    private static final double PRINT_SCALE = 3.125;

    private final ChartPainter painter = new ChartPainter(PRINT_SCALE);
    private final Map<Drawn, Picture> pictures = Collections.synchronizedMap(new WeakHashMap<>());

    /** Paints what is missing, with all the machine has; the pictures don't depend on the order. */
    public void prepare(List<Drawn> drawings) {
        synchronized (painter) {
            drawings.parallelStream()
                    .filter(drawn -> !pictures.containsKey(drawn))
                    .forEach(this::of);
        }
    }

    /** The picture of a drawing; the same drawing gives the same bytes. */
    public Picture of(Drawn drawn) {
        Picture known = pictures.get(drawn);
        if (known != null) {
            return known;
        }
        Picture painted = painter.paint(drawn);
        pictures.put(drawn, painted);
        return painted;
    }
}
