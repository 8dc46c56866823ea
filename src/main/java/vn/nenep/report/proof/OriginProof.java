package vn.nenep.report.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.nenep.report.origin.Origins;
import vn.nenep.report.proof.sum.OriginSums;

/** Proves that the file with the origins of figures says what was traced, and that all figures are the sums of their cells. */
final class OriginProof {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OriginProof() {}

    /** Reads the file back, compares it, and adds every figure up from nothing but what was read. */
    static void check(Origins expected, Path file) throws IOException {
        Origins read = read(file);
        if (!read.equals(expected)) {
            throw new NotAsComputed(difference(expected, read));
        }
        OriginSums.check(read).ifPresent(mismatch -> {
            throw new NotAsComputed(
                    new Difference(Origins.FORMAT, mismatch.place(), 0, 0, mismatch.sum(), mismatch.said()));
        });
    }

    private static Origins read(Path file) throws IOException {
        String text = Files.readString(file);
        if (!text.startsWith(Origins.START) || !text.endsWith(Origins.END)) {
            throw new NotAsComputed(new Difference(Origins.FORMAT, "", 0, 0, Origins.START, shortened(text)));
        }
        String json = text.substring(Origins.START.length(), text.length() - Origins.END.length());
        try {
            return JSON.readValue(json, Origins.class);
        } catch (JacksonException e) {
            throw new NotAsComputed(
                    new Difference(Origins.FORMAT, "", 0, 0, "JSON", shortened(e.getOriginalMessage())));
        }
    }

    private static Difference difference(Origins expected, Origins read) {
        String wanted = expected.toString();
        String there = read.toString();
        int at = 0;
        while (at < Math.min(wanted.length(), there.length()) && wanted.charAt(at) == there.charAt(at)) {
            at++;
        }
        return new Difference(
                Origins.FORMAT, "", 0, 0, shortened(wanted.substring(at)), shortened(there.substring(at)));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 80));
    }
}
