package vn.nenep.status;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.nenep.period.Period;

/**
 * One form of one received file.
 *
 * @param submission id in the store
 * @param path of the file below the input folder
 * @param sender code of the organisation
 * @param accepted whether any of it was taken in and may count; else it went back whole, or was withdrawn
 * @param withdrawn whether the office withdrew it
 * @param inForce whether it is the version that counts
 * @param held rows that do not count
 * @param warnings findings that are only to be looked at
 * @param answer the marked copy or receipt, below the folder of answers
 */
public record Arrival(
        long submission,
        String path,
        LocalDateTime receivedAt,
        String form,
        String sender,
        Period period,
        boolean accepted,
        boolean withdrawn,
        boolean inForce,
        int held,
        int warnings,
        Optional<String> answer) {}
