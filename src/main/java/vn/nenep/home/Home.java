package vn.nenep.home;

import java.nio.file.Path;

/** The home folder and what lies in it. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path jobs() {
        return folder.resolve("jobs");
    }

    public Path input() {
        return folder.resolve("input");
    }

    public Path output() {
        return folder.resolve("output");
    }

    public Path archive() {
        return folder.resolve("archive");
    }

    public Path database() {
        return folder.resolve("nenep.db");
    }

    public Path lock() {
        return folder.resolve("nenep.lock");
    }
}
