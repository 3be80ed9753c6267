package dev.graphlet.tool.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with names in double braces, in the place of which values are put. */
final class Template {
    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    private Template() {}

    /** Returns the text of a resource of this package, with values put in. */
    static String fill(String resource, Map<String, String> values) {
        return NAME.matcher(read(resource))
                .replaceAll(name -> Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(name.group(1)), "no value of " + name.group(1))));
    }

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
