package vn.nenep.cli.text;

import java.nio.file.Path;

/**
 * Writes paths and commands so that they can be used from where the program was started.
 *
 * @param here the folder in which it was started
 * @param home the home folder
 */
public record Paths(Path here, Path home) {

    public Paths {
        here = here.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** A path as short as it can be used. */
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) && !absolute.equals(here)
                ? here.relativize(absolute).toString()
                : absolute.toString();
    }

    /** A command of this program for the same home folder. */
    public String command(String words) {
        if (home.equals(here)) {
            return "nenep " + words;
        }
        String shown = shown(home);
        return "nenep --home " + (shown.contains(" ") ? "\"" + shown + "\"" : shown) + " " + words;
    }
}
