package vn.nenep.report.render.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture in the PNG format (W3C PNG, 3rd edition), 8 bits each of red, green and blue. Charts are made of even planes: a line like the one
 * above it says so, every other line stays as it is. That is half the work of trying all filters, and smaller.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte AS_IT_IS = 0;
    private static final byte LESS_THE_ONE_ABOVE = 2;
    private static final int COLOURS = 3;
    private static final int HEADER = 13;
    private static final int FRAME = 12;
    private static final int EFFORT = 4;
    private static final int PORTION = 1 << 16;

    private PngFile() {}

    /**
     * The file; the same picture gives the same bytes.
     *
     * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
     */
    static byte[] of(BufferedImage image) {
        ByteBuffer header = ByteBuffer.allocate(HEADER)
                .putInt(image.getWidth())
                .putInt(image.getHeight())
                .put((byte) 8)
                .put((byte) 2);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        add(file, "IHDR", header.array());
        add(file, "IDAT", packed(lines(image)));
        add(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] lines(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] lines = new byte[image.getHeight() * (1 + COLOURS * width)];
        int at = 0;
        for (int from = 0; from < pixels.length; from += width) {
            if (from > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from)) {
                lines[at] = LESS_THE_ONE_ABOVE;
                at += 1 + COLOURS * width;
            } else {
                lines[at++] = AS_IT_IS;
                at = addLine(lines, at, pixels, from, from + width);
            }
        }
        return lines;
    }

    private static int addLine(byte[] lines, int start, int[] pixels, int from, int to) {
        int at = start;
        for (int i = from; i < to; i++) {
            int pixel = pixels[i];
            lines[at++] = (byte) (pixel >> 16);
            lines[at++] = (byte) (pixel >> 8);
            lines[at++] = (byte) pixel;
        }
        return at;
    }

    private static byte[] packed(byte[] lines) {
        Deflater deflater = new Deflater(EFFORT);
        try {
            deflater.setInput(lines);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] portion = new byte[PORTION];
            while (!deflater.finished()) {
                packed.write(portion, 0, deflater.deflate(portion));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** A chunk: its length, its name and content, and the check of both. */
    private static void add(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] chunk = ByteBuffer.allocate(FRAME + content.length)
                .putInt(content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 check = new CRC32();
        check.update(chunk, Integer.BYTES, Integer.BYTES + content.length);
        ByteBuffer.wrap(chunk).putInt(chunk.length - Integer.BYTES, (int) check.getValue());
        file.writeBytes(chunk);
    }
}
