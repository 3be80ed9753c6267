package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.model.ValueType;
import dev.graphlet.tool.client.Client;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of types as pages show them, with links to their pages. */
final class TypeTexts {
    private static final String GRAPH = "microsoft.graph";
    private final Map<TypeReference, Spec> specs = new HashMap<>();
    private final PagePaths paths;
    private final String namespace;

    TypeTexts(Client client, PagePaths paths) {
        client.all().forEach(spec -> specs.put(spec.reference(), spec));
        this.paths = paths;
        this.namespace = client.service().namespace();
    }

    /** Returns the spec of a type of this client; empty for a primitive type. */
    Optional<Spec> find(ValueType type) {
        return type instanceof TypeReference reference ? Optional.ofNullable(specs.get(reference)) : Optional.empty();
    }

    Optional<EnumSpec> enumeration(ValueType type) {
        return find(type).filter(EnumSpec.class::isInstance).map(EnumSpec.class::cast);
    }

    Optional<StructuredSpec> structured(ValueType type) {
        return find(type).filter(StructuredSpec.class::isInstance).map(StructuredSpec.class::cast);
    }

    /** Returns a link from a page in another folder to the page of {@code spec}, which is shown by its simple name. */
    String link(Spec spec) {
        return Markdown.link(spec.reference().name(), target(spec));
    }

    /** Returns the target of a link from a page in a folder. */
    String target(Spec spec) {
        return "../" + paths.of(spec) + ".md";
    }

    /**
     * Returns the text for the type of {@code property} on a page about types of {@code pageNamespace}.
     *
     * @param enums whether enumerations are linked, too
     */
    String of(Property property, String pageNamespace, boolean enums) {
        return of(property.type(), pageNamespace, enums) + (property.collection() ? " collection" : "");
    }

    private String of(ValueType type, String pageNamespace, boolean enums) {
        Optional<Spec> spec = find(type);
        if (spec.isEmpty()) {
            return Markdown.text(primitive(type));
        }
        if (spec.get() instanceof EnumSpec found) {
            return enums ? link(found) : Markdown.text(found.reference().name());
        }
        return Markdown.link(shown(spec.get(), pageNamespace), target(spec.get()));
    }

    private static String primitive(ValueType type) {
        String name = type instanceof PrimitiveType known ? known.primitive().edmName() : type.qualifiedName();
        return name.startsWith("Edm.") ? name.substring("Edm.".length()) : name;
    }

    /** Returns the name in the namespace of the service if there is one, in full unless that is the page's. */
    private String shown(Spec spec, String pageNamespace) {
        String name = names(spec)
                .filter(each -> namespaceOf(each).equals(namespace))
                .findFirst()
                .orElse(spec.reference().qualifiedName());
        return namespaceOf(name).equals(pageNamespace) ? name.substring(pageNamespace.length() + 1) : name;
    }

    /** Returns the namespace that a page names: that of Graph itself if the type has a name there. */
    static String pageNamespace(Spec spec) {
        return names(spec)
                .map(TypeTexts::namespaceOf)
                .filter(GRAPH::equals)
                .findFirst()
                .orElse(spec.reference().namespace());
    }

    private static Stream<String> names(Spec spec) {
        List<String> aliases = spec.aliases();
        return Stream.concat(Stream.of(spec.reference().qualifiedName()), aliases.stream());
    }

    private static String namespaceOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
