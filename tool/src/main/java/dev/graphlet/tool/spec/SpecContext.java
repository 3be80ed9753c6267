package dev.graphlet.tool.spec;

import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Revision;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.TypeReference;
import dev.graphlet.tool.source.Spec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What all specs of a package have in common.
 *
 * @param present the specs that there are, and what the service declares
 * @param descriptions what is said about it
 * @param target the package
 * @param documented whether specs have Javadoc
 */
record SpecContext(PresentSpecs present, Descriptions descriptions, SpecTarget target, boolean documented) {
    static final String ANNOTATIONS = "dev.graphlet.annotations.";

    ServiceSchema schema() {
        return present.schema();
    }

    JavaNames names() {
        return new JavaNames(schema(), target.namespace());
    }

    /** Returns the simple Java name of a type, and adds what it needs to imports. */
    String java(TypeReference reference, Set<String> imports, boolean primitive) {
        String one = java(reference.type(), imports, primitive && !reference.collection());
        if (reference.collection()) {
            imports.add("java.util.List");
            return "List<" + one + ">";
        }
        return one;
    }

    /** Returns the simple Java name of a type, and adds what it needs to imports. */
    String java(QualifiedName name, Set<String> imports, boolean primitive) {
        if (EdmJava.declared(schema(), name).isPresent()) {
            if (JavaNames.isBuiltIn(name)) {
                imports.add(ANNOTATIONS + "entity");
                return "entity";
            }
            Optional<Spec> spec = present.find(name);
            spec.filter(found -> present.isElsewhere(name))
                    .ifPresent(found -> imports.add(found.file().packageName() + "." + found.javaName()));
            return spec.map(Spec::javaName).orElseGet(() -> names().type(name));
        }
        String qualified = EdmJava.of(schema(), name);
        String type = primitive ? EdmJava.unboxed(qualified) : qualified;
        if (type.indexOf('.') < 0) {
            return type;
        }
        if (!type.startsWith("java.lang.")) {
            imports.add(type);
        }
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Returns the comment of an element. */
    List<String> comment(Optional<String> description, Annotations annotations, String indent) {
        Optional<String> deprecation = annotations.deprecation().map(SpecContext::deprecation);
        return documented ? Javadoc.lines(description, deprecation, indent) : List.of();
    }

    private static String deprecation(Revision revision) {
        String text = revision.description().orElse("Deprecated by the service.");
        String since = revision.date().map(date -> " Since " + date + ".").orElse("");
        String until = revision.removalDate()
                .map(date -> " To be removed after " + date + ".")
                .orElse("");
        return text + since + until;
    }
}
