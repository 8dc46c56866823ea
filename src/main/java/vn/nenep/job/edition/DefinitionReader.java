package vn.nenep.job.edition;

import java.io.IOException;
import java.nio.file.Path;
import vn.nenep.definition.Definitions;

/** Reads definitions from a folder like {@code jobs/}; an edition has its own. */
@FunctionalInterface
public interface DefinitionReader {

    /** The definitions, without a mistake; what is thrown for one is for the reader to say. */
    Definitions read(Path jobs) throws IOException;
}
