package dev.graphlet.processor.drift;

import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.Spec;

/** Formats names for messages. */
final class Shown {
    private Shown() {}

    static String of(Spec spec) {
        return "'" + name(spec) + "'";
    }

    static String of(String member, String type) {
        return "'" + member + "' of " + type;
    }

    static String name(Spec spec) {
        return spec instanceof ContainerSpec
                ? spec.specClass().substring(spec.specClass().lastIndexOf('.') + 1)
                : spec.reference().qualifiedName();
    }
}
