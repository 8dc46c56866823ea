package vn.nenep.indicator.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import vn.nenep.period.Period;

/**
 * Which figure.
 *
 * @param indicator id
 * @param organisation code
 */
public record FigureKey(String indicator, String organisation, Period period) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    /** As it is written in commands: {@code meetings-held/K03/2025-Q1}. */
    public String code() {
        return indicator + "/" + organisation + "/" + period.code();
    }

    /** Reads a code as {@link #code} writes it; empty for anything else. */
    public static Optional<FigureKey> parse(String code) {
        String[] parts = code.split("/", -1);
        if (parts.length != 3 || parts[0].isEmpty() || parts[1].isEmpty()) {
            return Optional.empty();
        }
        return Period.parse(parts[2]).map(period -> new FigureKey(parts[0], parts[1], period));
    }

    /**
     * The same figure in eight letters and digits, short enough to print beside it: {@code 7KQ2M4XA}. It is the same in every
     * report, as it follows from the code alone.
     */
    public String id() {
        byte[] digest = sha256(code().getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = (bits << Byte.SIZE) | (digest[i] & 0xff);
        }
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt((int) ((bits >>> (59 - 5 * i)) & 31)));
        }
        return id.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
