package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Encodes declared instance annotations, {@code @ns.term}, as names that Olingo accepts as property names. */
final class AnnotationNames {
    private static final Set<String> OPTIONS = Set.of("$select", "$expand", "$orderby");
    private static final String AT = "_40_";
    private static final Pattern ESCAPED = Pattern.compile("_([0-9a-f]{2,4})_");

    private AnnotationNames() {}

    /** Returns the name for Olingo: encoded for an annotation, otherwise unchanged. */
    static String encoded(String name) {
        return name.startsWith("@")
                ? name.chars().mapToObj(AnnotationNames::encoded).collect(Collectors.joining())
                : name;
    }

    private static String encoded(int character) {
        boolean plain = character < 128 && Character.isLetterOrDigit(character);
        return plain ? Character.toString(character) : String.format(Locale.ROOT, "_%02x_", character);
    }

    /** Returns the JSON name for a name used in Olingo. */
    static String decoded(String name) {
        return name.startsWith(AT)
                ? ESCAPED.matcher(name).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)))
                : name;
    }

    /** Returns the query with all declared annotations encoded for Olingo. */
    static QueryOptions inQuery(EdmService service, QueryOptions options) {
        List<String> names = service.structuredTypes().stream()
                .flatMap(type -> type.properties().stream())
                .map(EdmProperty::name)
                .filter(name -> name.startsWith("@"))
                .distinct()
                .sorted((left, right) -> right.length() - left.length()) // a name may be a prefix of another one
                .toList();
        return options.mapped(OPTIONS::contains, value -> {
            String replaced = value;
            for (String name : names) {
                replaced = replaced.replace(name, encoded(name));
            }
            return replaced;
        });
    }
}
