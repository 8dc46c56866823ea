package vn.nenep.workbook;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells an encrypted .xlsx, which is wrapped in the container of old Office files, from an old .xls. */
final class OldOffice {

    private OldOffice() {}

    static boolean isEncrypted(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            // a broken container is no evidence of a password; the caller says that it can't be read
            return false;
        }
    }
}
