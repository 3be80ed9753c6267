package dev.graphlet.tool.check;

import dev.graphlet.processor.sample.SampleCheck;
import dev.graphlet.processor.sample.SampleProblem;
import dev.graphlet.processor.sample.SampleType;
import dev.graphlet.processor.sample.Shape;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecKind;
import dev.graphlet.tool.source.SpecPackage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sample in a file.
 *
 * @param name the name of the file, such as {@code user-2.json}
 * @param json its text
 */
public record SampleFile(String name, String json) {
    private static final Pattern CONTEXT = Pattern.compile(".*#([^/(]+)(\\(.*\\))?(/\\$entity)?", Pattern.DOTALL);
    private static final String RESPONSE = "";

    /** Returns the qualified name of the type of the sample, if a spec of the package is meant. */
    public Optional<String> type(SpecPackage specs) {
        Optional<String> said =
                SampleCheck.text(json, "@odata.type").map(type -> type.substring(type.indexOf('#') + 1));
        Optional<String> context = SampleCheck.text(json, "@odata.context");
        return said.flatMap(
                        type -> find(specs, spec -> specs.qualifiedName(spec).equals(type)))
                .or(() -> context.flatMap(text -> ofContext(specs, text)))
                .or(() -> find(specs, spec -> stem().equals(spec.name())))
                .or(() -> find(specs, spec -> stem().equalsIgnoreCase(spec.name())));
    }

    /** Returns what is wrong with the sample of a type, or with each one in a response with a {@code value}. */
    public List<SampleProblem> problems(String type, SpecShapes shapes) {
        boolean list = SampleCheck.hasArray(json, "value")
                && shapes.type(type)
                        .filter(found -> found.members().containsKey("value"))
                        .isEmpty();
        SampleType response = new SampleType(
                RESPONSE, true, Map.of("value", new SampleType.Value(new Shape.Structured(type), true)), Set.of());
        return SampleCheck.check(
                json,
                list ? RESPONSE : type,
                name -> name.equals(RESPONSE) ? Optional.of(response) : shapes.type(name));
    }

    private static Optional<String> ofContext(SpecPackage specs, String context) {
        Matcher matcher = CONTEXT.matcher(context);
        return matcher.matches()
                ? find(
                        specs,
                        spec -> Stream.of("entitySet", "singleton")
                                .flatMap(attribute -> spec.text("GraphEntity", attribute).stream())
                                .anyMatch(("/" + matcher.group(1))::equals))
                : Optional.empty();
    }

    private static Optional<String> find(SpecPackage specs, Predicate<Spec> meant) {
        return specs.specs().stream()
                .filter(spec -> spec.kind() == SpecKind.ENTITY || spec.kind() == SpecKind.COMPLEX)
                .filter(meant)
                .findFirst()
                .map(specs::qualifiedName);
    }

    /** Returns what the name of the file begins with. */
    private String stem() {
        String lower = name.toLowerCase(Locale.ROOT);
        String base = lower.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return base.split("[-_.]", 2)[0];
    }
}
