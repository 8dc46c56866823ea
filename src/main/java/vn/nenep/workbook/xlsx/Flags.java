package vn.nenep.workbook.xlsx;

import org.jspecify.annotations.Nullable;

/** Yes and no as Open XML writes them. */
final class Flags {

    private Flags() {}

    /** What an attribute says; absent is no. */
    static boolean isOn(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** What an element says by being there, unless its {@code val} denies it. */
    static boolean isOnUnlessDenied(@Nullable String value) {
        return value == null || isOn(value);
    }
}
