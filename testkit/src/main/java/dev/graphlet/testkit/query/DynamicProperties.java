package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Undeclared properties of open types in a query. The type of each is derived from the value compared with it. */
final class DynamicProperties {
    private static final String STRING = "'[^']*+(?:''[^']*+)*+'";
    private static final Pattern NAMES = Pattern.compile(STRING + "|\"[^\"]*+\"|[$@]\\w++|"
            + "(?<![\\w.:-])([A-Za-z_]\\w*+)(?![\\w.(:'])(?:\\s++(?:eq|ne|gt|ge|lt|le|in)\\s++\\(?\\s*+(" + STRING
            + "|[^\\s,()]++)|(/(?:any|all)\\())?+");
    private static final Pattern VARIABLES = Pattern.compile("\\(\\s*+([A-Za-z_]\\w*+)\\s*+:");
    private static final Set<String> WORDS = Set.of(
            "eq", "ne", "gt", "ge", "lt", "le", "and", "or", "not", "has", "in", "add", "sub", "mul", "div", "mod",
            "asc", "desc", "null", "true", "false", "any", "all", "INF", "NaN");
    private static final Map<String, Pattern> LITERALS = new LinkedHashMap<>();

    static {
        LITERALS.put("Edm.Boolean", Pattern.compile("true|false"));
        LITERALS.put("Edm.Guid", Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        LITERALS.put("Edm.DateTimeOffset", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*"));
        LITERALS.put("Edm.Date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"));
        LITERALS.put("Edm.Decimal", Pattern.compile("-?\\d.*"));
    }

    private DynamicProperties() {}

    /**
     * Returns the service with the undeclared properties of its open types.
     *
     * @param expressions the decoded values of query options that name properties
     */
    static EdmService declared(EdmService service, List<String> expressions) {
        Map<String, EdmProperty> named = new LinkedHashMap<>();
        expressions.forEach(expression -> find(expression, named));
        List<EdmStructuredType> types = service.structuredTypes().stream()
                .map(type -> type.open() ? with(type, named) : type)
                .toList();
        return new EdmService(
                service.name(),
                service.endpoint(),
                types,
                service.enumTypes(),
                service.resources(),
                service.navigations(),
                service.calls());
    }

    private static void find(String expression, Map<String, EdmProperty> named) {
        List<String> variables = VARIABLES
                .matcher(expression)
                .results()
                .map(variable -> variable.group(1))
                .toList();
        Matcher names = NAMES.matcher(expression);
        while (names.find()) {
            String name = names.group(1);
            if (name != null && !WORDS.contains(name) && !variables.contains(name)) {
                EdmProperty property = names.group(3) != null
                        ? EdmProperty.collectionOf(name, "Edm.String")
                        : EdmProperty.of(name, typeOf(names.group(2)));
                boolean telling = property.isCollection()
                        || (names.group(2) != null && !names.group(2).equals("null"));
                named.merge(name, property, (first, next) -> telling ? next : first);
            }
        }
    }

    private static String typeOf(@Nullable String literal) {
        return LITERALS.entrySet().stream()
                .filter(type ->
                        literal != null && type.getValue().matcher(literal).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("Edm.String");
    }

    private static EdmStructuredType with(EdmStructuredType type, Map<String, EdmProperty> named) {
        List<EdmProperty> properties = new ArrayList<>(type.properties());
        named.values().stream()
                .filter(property -> type.property(property.name()).isEmpty()
                        && !type.streams().contains(property.name()))
                .forEach(properties::add);
        return new EdmStructuredType(
                type.name(),
                type.aliases(),
                type.kind(),
                type.abstractType(),
                type.open(),
                type.baseType(),
                properties,
                type.streams(),
                type.operations());
    }
}
