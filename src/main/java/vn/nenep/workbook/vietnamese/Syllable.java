package vn.nenep.workbook.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Tells whether a word is built as a Vietnamese syllable is: onset, rime and a tone that the rime can carry. */
final class Syllable {

    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
    private static final Set<String> ONSETS_BEFORE_FRONT_VOWELS = words("k gh ngh");
    private static final Set<String> ONSETS_BEFORE_OTHER_VOWELS = words("c g ng");
    private static final Set<String> RIMES = words("a ac ach ai am an ang anh ao ap at au ay"
            + " ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
            + " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
            + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
            + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt"
            + " oc oe oen oeo oet oi om on ong ooc oong op ot"
            + " ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt"
            + " u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut"
            + " uy uya uych uyên uyêt uynh uyp uyt uyu"
            + " ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y");
    private static final Set<String> RIMES_ALONE = words("yêm yên yêng yêt yêu");
    private static final Set<String> RIMES_AFTER_QU = words("ych yên yêt ynh yt");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String TONES_OF_STOPS = "\u0301\u0323";

    private Syllable() {}

    /** In any case, composed or not; false for everything that isn't one word. */
    static boolean isPossible(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            (TONES.indexOf(part) < 0 ? letters : tones).append(part);
        }
        if (tones.length() > 1) {
            return false;
        }
        String toneless = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return canCarry(toneless, tones.toString()) && isBuiltOfParts(toneless);
    }

    private static boolean canCarry(String toneless, String tone) {
        boolean isStopped =
                toneless.endsWith("c") || toneless.endsWith("ch") || toneless.endsWith("p") || toneless.endsWith("t");
        return !isStopped || (!tone.isEmpty() && TONES_OF_STOPS.contains(tone));
    }

    private static boolean isBuiltOfParts(String toneless) {
        if (RIMES.contains(toneless) || RIMES_ALONE.contains(toneless)) {
            return true;
        }
        for (int cut = 1; cut <= Math.min(3, toneless.length() - 1); cut++) {
            String onset = toneless.substring(0, cut);
            if (ONSETS.contains(onset) && canFollow(onset, toneless.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean canFollow(String onset, String rime) {
        if (onset.equals("qu") && RIMES_AFTER_QU.contains(rime)) {
            return true;
        }
        boolean isFront = "ieêy".indexOf(rime.charAt(0)) >= 0;
        boolean isSpelledSo = isFront
                ? !ONSETS_BEFORE_OTHER_VOWELS.contains(onset) || (onset.equals("g") && rime.charAt(0) == 'i')
                : !ONSETS_BEFORE_FRONT_VOWELS.contains(onset);
        return isSpelledSo && RIMES.contains(rime);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
