package vn.nenep.status;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A file of which at least a part could not be told apart: not readable, or without a known form, sender or period.
 *
 * @param id in the store
 * @param path below the input folder
 * @param answer the marked copy, below the folder of answers
 */
public record Refused(long id, String path, LocalDateTime receivedAt, Optional<String> answer) {}
