package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecPackage;
import java.util.Optional;

/**
 * The specs that a package has already. Its authors may have left out bases, and declared members of these themselves.
 *
 * @param schema what the service declares
 * @param specs the package; empty if it is new
 */
record PresentSpecs(ServiceSchema schema, Optional<SpecPackage> specs) {
    /** Returns the spec of a type, if there is one. */
    Optional<Spec> find(QualifiedName type) {
        return specs.flatMap(found -> found.find(type.namespace(), type.name()));
    }

    /**
     * Returns the type whose spec declares a member, or should: the type itself, or a base of it up to the one that
     * declares the member in the schema, as far as the specs inherit from each other.
     *
     * @param owner the type that declares the member in the schema
     */
    StructuredType home(StructuredType type, String member, StructuredType owner) {
        StructuredType at = type;
        while (!at.name().equals(owner.name()) && !declares(at, member)) {
            Optional<StructuredType> base =
                    base(at).filter(each -> schema.lineage().inherits(each, owner.name()));
            if (base.isEmpty()) {
                return at;
            }
            at = base.get();
        }
        return at;
    }

    private boolean declares(StructuredType type, String member) {
        return find(type.name())
                .filter(spec ->
                        spec.members().stream().anyMatch(each -> each.name().equals(member)))
                .isPresent();
    }

    private Optional<StructuredType> base(StructuredType type) {
        Optional<Spec> spec = find(type.name());
        Optional<QualifiedName> base =
                spec.isEmpty() ? type.base() : spec.get().inherits().flatMap(this::called);
        return base.flatMap(schema::structured);
    }

    private Optional<QualifiedName> called(String javaName) {
        if (javaName.equals("entity")) {
            return Optional.of(QualifiedName.of("microsoft.graph.entity"));
        }
        return specs.flatMap(found -> found.called(javaName).map(found::qualifiedName))
                .map(QualifiedName::of);
    }
}
