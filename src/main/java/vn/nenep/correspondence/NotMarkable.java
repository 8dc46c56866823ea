package vn.nenep.correspondence;

import java.io.IOException;

/** Thrown for a workbook that can't be copied with marks; what was found in it goes back as a {@link ListCopy}. */
public final class NotMarkable extends IOException {

    NotMarkable(String reason) {
        super(reason);
    }

    NotMarkable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
