package dev.graphlet.tool.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path whose parameters have different names.
 *
 * @param text the path, such as {@code /users/{id}/messages/{id2}}
 * @param parameters the names of the parameters
 */
record OpenApiPath(String text, List<String> parameters) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    static OpenApiPath of(String path) {
        List<String> names = new ArrayList<>();
        String text = PARAMETER.matcher(path).replaceAll(found -> {
            String name = found.group(1);
            for (int i = 2; names.contains(name); i++) {
                name = found.group(1) + i;
            }
            names.add(name);
            return Matcher.quoteReplacement("{" + name + "}");
        });
        return new OpenApiPath(text, names);
    }
}
