package vn.nenep.job.edition;

import java.util.List;
import java.util.Optional;
import vn.nenep.indicator.Figure;

/**
 * What became of an edition that was made anew.
 *
 * @param number of the edition
 * @param damages of what is kept; when there are any, nothing was made anew
 * @param figures how many were compared
 * @param files how many were compared
 * @param first the first figure that differs, in the order of the edition
 * @param differing how many differ
 * @param otherBytes names of the files of which the bytes differ
 * @param sameSaying whether each of those, read back, says just what was computed anew
 * @param java on which it was made, and on which it was made anew
 */
public record Verification(
        int number,
        List<EditionDamage> damages,
        long figures,
        long files,
        Optional<Change> first,
        long differing,
        List<String> otherBytes,
        boolean sameSaying,
        List<String> java) {

    public Verification {
        damages = List.copyOf(damages);
        otherBytes = List.copyOf(otherBytes);
        java = List.copyOf(java);
    }

    /** A figure as it was sealed and as it comes out now; empty where there is none. */
    public record Change(Optional<Figure> then, Optional<Figure> now) {

        /** The one that is there, for its name. */
        public Figure either() {
            return then.or(() -> now).orElseThrow();
        }
    }

    /** Whether everything is the same to the byte. */
    public boolean isSame() {
        return damages.isEmpty() && differing == 0 && otherBytes.isEmpty();
    }

    static Verification damaged(int number, List<EditionDamage> damages) {
        return new Verification(number, damages, 0, 0, Optional.empty(), 0, List.of(), false, List.of());
    }
}
