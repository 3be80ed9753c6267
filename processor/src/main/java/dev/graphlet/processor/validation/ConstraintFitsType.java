package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Constraints;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A constraint stands on a property of a type that it can constrain. */
final class ConstraintFitsType implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.navigation().isEmpty()) {
            names(property.constraints()).stream()
                    .filter(name -> !fits(name, property))
                    .forEach(name -> problems.add(
                            ProblemCode.CONSTRAINT_TYPE,
                            property.origin().at(name),
                            name,
                            target(name),
                            property.name(),
                            TypeText.of(property),
                            fix(name, property)));
        }
    }

    /** The annotations that gave these constraints. */
    static List<String> names(Constraints constraints) {
        List<String> names = new ArrayList<>();
        constraints.length().ifPresent(length -> names.add("Length"));
        constraints.range().ifPresent(range -> names.add("Range"));
        constraints.pattern().ifPresent(pattern -> names.add("Pattern"));
        constraints.items().ifPresent(items -> names.add("Items"));
        return names;
    }

    static boolean fits(String name, Property property) {
        Optional<EdmPrimitive> type = TypeText.primitive(property);
        return switch (name) {
            case "Length" ->
                type.filter(t -> t == EdmPrimitive.STRING || t == EdmPrimitive.BINARY)
                        .isPresent();
            case "Range" -> type.filter(EdmPrimitive::isNumeric).isPresent();
            case "Pattern" -> type.filter(t -> t == EdmPrimitive.STRING).isPresent();
            default -> property.collection();
        };
    }

    private static String target(String name) {
        return switch (name) {
            case "Length" -> "a String or byte[]";
            case "Range" -> "a number";
            case "Pattern" -> "a String";
            default -> "a List";
        };
    }

    /** Another annotation of bounds that fits, if there is one. */
    private static String fix(String name, Property property) {
        boolean bounds = !name.equals("Pattern");
        return List.of("Length", "Range", "Items").stream()
                .filter(other -> bounds && fits(other, property))
                .findFirst()
                .map(other -> "Use @" + other + " instead")
                .orElse("Remove @" + name);
    }
}
