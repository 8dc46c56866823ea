package vn.nenep.report;

/**
 * Who signs.
 *
 * @param authority {@code T/M BAN THƯỜNG VỤ}; empty when the head of an office signs in its own name
 * @param position {@code BÍ THƯ}
 * @param name empty until it is known
 */
public record Signature(String authority, String position, String name) {}
