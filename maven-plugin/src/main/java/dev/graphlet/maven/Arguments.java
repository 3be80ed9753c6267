package dev.graphlet.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of a command, as a shell would pass them. */
final class Arguments {
    private final List<String> all = new ArrayList<>();
    private final @Nullable File folder;

    /**
     * Creates arguments that are empty yet.
     *
     * @param folder the folder of the project; {@code null} for that of the JVM
     */
    Arguments(@Nullable File folder) {
        this.folder = folder;
    }

    List<String> all() {
        return all;
    }

    Arguments word(String word) {
        all.add(word);
        return this;
    }

    Arguments option(String name, @Nullable String value) {
        if (value != null) {
            all.add(name);
            all.add(value);
        }
        return this;
    }

    Arguments flag(String name, boolean set) {
        if (set) {
            all.add(name);
        }
        return this;
    }

    /** Adds an option whose value is a file, relative to the folder of the project, or a URL. */
    Arguments file(String name, @Nullable String value) {
        return option(name, value == null || value.contains("://") ? value : path(value));
    }

    /** Returns the path of a file that is named relative to the folder of the project. */
    String path(String value) {
        File file = new File(value);
        return file.isAbsolute() || folder == null ? value : new File(folder, value).getPath();
    }

    /** Adds the words of a text: separated by white space that is neither in quotes nor in parentheses. */
    Arguments words(@Nullable String text) {
        StringBuilder word = new StringBuilder();
        int depth = 0;
        char quote = 0;
        boolean quoted = false;
        for (char c : (text == null ? "" : text).toCharArray()) {
            if (quote == 0 && depth == 0 && (c == '\'' || c == '"') && word.isEmpty()) {
                quote = c;
                quoted = true;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && depth == 0 && Character.isWhitespace(c)) {
                add(word, quoted);
                quoted = false;
            } else {
                depth += quote != 0 ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
                word.append(c);
            }
        }
        add(word, quoted);
        return this;
    }

    private void add(StringBuilder word, boolean quoted) {
        if (!word.isEmpty() || quoted) {
            all.add(word.toString());
        }
        word.setLength(0);
    }
}
