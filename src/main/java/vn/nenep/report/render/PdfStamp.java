package vn.nenep.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import vn.nenep.report.Report;

/** Takes the clock out of a PDF: the day of the data stands for the day of the file, and the file's id follows from it. */
final class PdfStamp {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

    private static final int PLATFORM = 40;

    private PdfStamp() {}

    static void put(PDDocument document, Report report) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(report.fullTitle());
        information.setAuthor(String.join(" ", report.letterhead().issuer()));
        information.setCreationDate(calendar(report.dataTo()));
        information.setModificationDate(calendar(report.dataTo()));
        document.setDocumentId(report.dataTo().toEpochDay());
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            clear(intent.getDestOutputIntent());
        }
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp;
        try (InputStream in = metadata.createInputStream()) {
            xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String fixed = MOMENT.matcher(xmp).replaceAll(report.dataTo() + "T00:00:00+00:00");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }

    /** In a colour profile the platform that it was made on differs from JDK to JDK; zero says: on none. */
    private static void clear(COSStream colours) throws IOException {
        byte[] profile;
        try (InputStream in = colours.createInputStream()) {
            profile = in.readAllBytes();
        }
        Arrays.fill(profile, PLATFORM, PLATFORM + 4, (byte) 0);
        try (OutputStream out = colours.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(profile);
        }
    }

    private static Calendar calendar(LocalDate day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
