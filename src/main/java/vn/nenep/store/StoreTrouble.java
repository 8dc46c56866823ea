package vn.nenep.store;

import java.sql.SQLException;
import java.util.Optional;
import vn.nenep.home.CannotWork;

/** Tells what is wrong around the store from what is wrong in it: a full disk is nobody's bug. */
public final class StoreTrouble {

    private static final int RESULT_CODE = 0xff;

    private StoreTrouble() {}

    /** The reason behind a failure of the database that a person can act on; empty for anything else. */
    public static Optional<CannotWork> reason(Throwable cause) {
        if (!(cause instanceof SQLException failure)) {
            return Optional.empty();
        }
        // the result codes of SQLite; its extended codes hold them in their lowest byte
        return switch (failure.getErrorCode() & RESULT_CODE) {
            case 5, 6 -> Optional.of(new CannotWork("store-busy"));
            case 8, 14, 23 -> Optional.of(new CannotWork("store-closed"));
            case 10 -> Optional.of(new CannotWork("store-disk"));
            case 11, 26 -> Optional.of(new CannotWork("store-damaged"));
            case 13 -> Optional.of(new CannotWork("disk-full"));
            default -> Optional.empty();
        };
    }
}
