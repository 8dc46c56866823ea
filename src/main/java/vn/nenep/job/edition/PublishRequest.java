package vn.nenep.job.edition;

import java.nio.file.Path;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.edition.Asked;
import vn.nenep.edition.Manifest.Request;
import vn.nenep.job.Program;

/**
 * What is to be published.
 *
 * @param request who asks for it and why; needed for every edition of a subject but the first
 * @param out where the files go besides; {@code output/<period>} when empty
 * @param check looks for what is named, before anything is made
 */
public record PublishRequest(Asked asked, Optional<Request> request, Optional<Path> out, Check check) {

    /** Whether the committee and the kind of report that are named are there. */
    @FunctionalInterface
    public interface Check {
        void in(Definitions definitions, Program program);
    }
}
