package vn.nenep.store;

/**
 * A file as it was received.
 *
 * @param path below the input folder, with slashes
 * @param sha256 of its bytes, in hex
 * @param size in bytes
 * @param receivedAt ISO moment in the office's own time
 */
public record ReceivedFile(String path, String sha256, long size, String receivedAt) {}
