package dev.graphlet.processor.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of the interfaces nested in a model, one for each stage of the staged builder. */
public final class StageNames {
    private StageNames() {}

    /**
     * Returns the interface name of each required property, in order. Names differ in more than case, since file
     * systems may ignore case. A type with a concrete base has no stages: its static builder() hides the base's
     * builder(), whose return type may already offer build().
     */
    public static Map<Property, String> of(StructuredSpec spec) {
        Map<Property, String> names = new LinkedHashMap<>();
        if (spec.abstractType() || hasConcreteBase(spec)) {
            return names;
        }
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.add(spec.reference().javaName());
        for (Property property : spec.allProperties()) {
            if (property.is(Property.Trait.REQUIRED)) {
                String name = JavaNames.type(property.javaName()) + "Stage";
                while (!taken.add(name)) {
                    name += "_";
                }
                names.put(property, name);
            }
        }
        return names;
    }

    private static boolean hasConcreteBase(StructuredSpec spec) {
        return spec.base().isPresent()
                && (!spec.base().get().abstractType()
                        || hasConcreteBase(spec.base().get()));
    }
}
