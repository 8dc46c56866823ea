package vn.nenep.cli.desk;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.nenep.language.Language;

/** The options that every command takes. */
public final class GlobalOptions {

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
    Path home = Path.of("");

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    Language language = Language.VIETNAMESE;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;
}
