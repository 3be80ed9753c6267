package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Parameter;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.source.MemberKind;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecMember;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecParameter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The specs that a service has already. Their authors may have left out bases, and declared members of these themselves.
 *
 * @param schema what the service declares
 * @param specs the package that is completed; empty if it is new
 * @param others the other packages of the service
 */
record PresentSpecs(ServiceSchema schema, Optional<SpecPackage> specs, List<SpecPackage> others) {
    /** Returns the spec of a type, if there is one: that of the package, or else a public one of another package. */
    Optional<Spec> find(QualifiedName type) {
        return specs.flatMap(found -> found.find(type.namespace(), type.name()))
                .or(() -> elsewhere(type).filter(Spec::isPublic));
    }

    /** Returns the spec of a type in another package, be it public or not. */
    Optional<Spec> elsewhere(QualifiedName type) {
        return others.stream()
                .flatMap(each -> each.find(type.namespace(), type.name()).stream())
                .findFirst();
    }

    /** Tells whether the spec of a type is in another package, where it stays as it is. */
    boolean isElsewhere(QualifiedName type) {
        return find(type)
                .filter(spec -> others.stream()
                        .anyMatch(each -> each.name().equals(spec.file().packageName())))
                .isPresent();
    }

    /**
     * Returns the type whose spec declares a member, or should: the type itself, or a base of it up to the one that
     * declares the member in the schema, as far as the specs inherit from each other. One of another package must
     * have it already.
     *
     * @param owner the type that declares the member in the schema
     */
    StructuredType home(StructuredType type, String member, StructuredType owner) {
        StructuredType at = type;
        StructuredType own = type;
        while (!at.name().equals(owner.name()) && !declares(at, member)) {
            Optional<StructuredType> base =
                    base(at).filter(each -> schema.lineage().inherits(each, owner.name()));
            if (base.isEmpty()) {
                return own;
            }
            at = base.get();
            own = isElsewhere(at.name()) ? own : at;
        }
        return declares(at, member) ? at : own;
    }

    /** Tells whether the spec of a base declares an action or a function, so that the type has it already. */
    boolean isInherited(StructuredType type, Operation call) {
        Set<QualifiedName> seen = new HashSet<>();
        Optional<StructuredType> at = base(type);
        while (at.isPresent() && seen.add(at.get().name())) {
            Optional<Spec> spec = find(at.get().name());
            if (spec.stream().flatMap(each -> each.members().stream()).anyMatch(member -> isOf(call, member))) {
                return true;
            }
            at = base(at.get());
        }
        return false;
    }

    private static boolean isOf(Operation call, SpecMember member) {
        Set<String> parameters = call.arguments().stream().map(Parameter::name).collect(Collectors.toSet());
        Set<String> written =
                member.parameters().stream().map(SpecParameter::name).collect(Collectors.toSet());
        return member.kind() == (call.isAction() ? MemberKind.ACTION : MemberKind.FUNCTION)
                && member.name().equals(call.name().name())
                && written.equals(parameters);
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
                spec.isEmpty() ? type.base() : spec.get().inherits().flatMap(name -> called(name, spec.get()));
        return base.flatMap(schema::structured);
    }

    /** Returns the type that a spec calls by a name: one of its own package, or else of another one. */
    private Optional<QualifiedName> called(String javaName, Spec from) {
        if (javaName.equals("entity")) {
            return Optional.of(QualifiedName.of("microsoft.graph.entity"));
        }
        return Stream.concat(specs.stream(), others.stream())
                .sorted(Comparator.comparing(
                        each -> !each.name().equals(from.file().packageName())))
                .flatMap(each -> each.called(javaName).map(each::qualifiedName).stream())
                .findFirst()
                .map(QualifiedName::of);
    }
}
