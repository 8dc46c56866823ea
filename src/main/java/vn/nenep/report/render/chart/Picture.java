package vn.nenep.report.render.chart;

/** A finished picture as a PNG file, with its size in pixels of 1/96 inch, whatever the resolution. */
public final class Picture {

    private final byte[] png;
    private final int width;
    private final int height;

    Picture(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    public byte[] png() {
        return png.clone();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
