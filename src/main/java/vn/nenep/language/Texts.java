package vn.nenep.language;

import java.util.List;
import java.util.ResourceBundle;

/**
 * The texts of one room in one language. A placeholder is {@code {0}}, {@code {1}} …; nothing else in a text is special.
 */
public final class Texts {

    private final ResourceBundle bundle;

    /**
     * The bundle {@code <name>_<language>.properties} beside a class.
     *
     * @throws java.util.MissingResourceException when it is not there
     */
    public Texts(Class<?> room, String name, Language language) {
        this.bundle = ResourceBundle.getBundle(
                room.getPackageName() + "." + name,
                language.locale(),
                room.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of a key with its placeholders filled. */
    public String text(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The same, for arguments that come as a list. */
    public String text(String key, List<String> arguments) {
        return text(key, arguments.toArray());
    }
}
