package dev.graphlet.processor.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The interfaces nested in a model, one for each step of its staged builder. */
public final class StageNames {
    private StageNames() {}

    /**
     * Names the interface of each required property, in order; none has the file of another on a disk that ignores case. A type
     * with a base that can exist itself has none: its builder() hides that of its base, and no stage can stand for another
     * that offers build() earlier.
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
