package vn.nenep.report.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another program reads the same pixels. */
class PngFileTest {

    private static final long SEED = 7;

    @ParameterizedTest(name = "{0} x {1}, {2} colours")
    @CsvSource({"1, 1, 2", "1, 40, 2", "300, 1, 256", "37, 53, 16777216", "64, 64, 1", "500, 400, 3"})
    void holdsEveryPixel(int width, int height, int colours) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(SEED);
        for (int y = 0; y < height; y++) {
            boolean asAbove = y > 0 && random.nextBoolean();
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, asAbove ? image.getRGB(x, y - 1) : random.nextInt(colours));
            }
        }

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image)));

        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(image.getRGB(0, 0, width, height, null, 0, width));
    }
}
