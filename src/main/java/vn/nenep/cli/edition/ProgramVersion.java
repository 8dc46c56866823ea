package vn.nenep.cli.edition;

/** Which version of the program this is. */
final class ProgramVersion {

    private ProgramVersion() {}

    /** As the package was built; {@code unreleased} when it runs from its classes. */
    static String now() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }
}
