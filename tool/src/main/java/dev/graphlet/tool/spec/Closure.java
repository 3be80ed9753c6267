package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.KeyProperty;
import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.selection.SelectedType;
import dev.graphlet.tool.selection.Selection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the fewest types that a selection needs: bases with the selected members only, complex types and enumerations
 * whole, the target of a navigation with its key. What inherits from a type, and what is bound to it, is left out. A type
 * that has a spec gets what was selected alone.
 */
final class Closure {
    private static final QualifiedName STREAM = QualifiedName.of("Edm.Stream");

    private final ServiceSchema schema;
    private final PresentSpecs present;
    private final SortedMap<QualifiedName, PlannedType> types = new TreeMap<>();

    private Closure(PresentSpecs present) {
        this.schema = present.schema();
        this.present = present;
    }

    /** Returns the types that specs should describe, by their names. */
    static Collection<PlannedType> of(PresentSpecs present, Selection selection) {
        Closure closure = new Closure(present);
        for (SelectedType selected : selection.types().values()) {
            closure.select(selected);
        }
        for (Set<Operation> operations : selection.unbound().values()) {
            operations.forEach(closure::followTypes);
        }
        closure.types.values().forEach(closure::inherit);
        return closure.types.values();
    }

    /** Leaves out the operations of a type that a base declares, too: a class has one method for both. */
    private void inherit(PlannedType planned) {
        if (planned.type() instanceof StructuredType type) {
            planned.calls().removeIf(call -> present.isInherited(type, call));
            for (StructuredType base : schema.lineage().chain(type)) {
                PlannedType inherited = types.get(base.name());
                if (inherited != null && inherited != planned) {
                    planned.calls().removeIf(call -> inherited.calls().stream().anyMatch(call::isCalledLike));
                }
            }
        }
    }

    private void select(SelectedType selected) {
        SchemaType type = schema.type(selected.name()).orElseThrow();
        need(type.name());
        if (type instanceof StructuredType structured) {
            selected.members().forEach(member -> member(structured, member, selected.required()));
            PlannedType planned = types.get(type.name());
            if (planned != null) {
                planned.offer(selected);
            }
        }
        for (Operation operation : selected.calls()) {
            PlannedType planned = types.get(selected.name());
            if (planned != null) {
                planned.calls().add(operation);
                followTypes(operation);
            }
        }
    }

    private void followTypes(Operation operation) {
        operation.arguments().forEach(parameter -> need(parameter.type().type()));
        operation.returnType().ifPresent(result -> need(result.type()));
    }

    private void need(QualifiedName name) {
        EdmJava.declared(schema, name).ifPresent(this::need);
    }

    private void need(SchemaType type) {
        if (JavaNames.isBuiltIn(type.name()) || types.containsKey(type.name())) {
            return;
        }
        PlannedType planned = new PlannedType(type);
        types.put(type.name(), planned);
        if (present.find(type.name()).isPresent()) {
            // What its author left out was meant.
            return;
        }
        if (type instanceof EnumType enumeration) {
            enumeration.members().forEach(member -> planned.members().add(member.name()));
        } else if (type instanceof StructuredType structured) {
            structured.base().ifPresent(this::need);
            if (structured.isEntity()) {
                for (KeyProperty key : schema.lineage().key(structured)) {
                    member(structured, key.path().split("/", -1)[0], Set.of());
                }
            } else {
                for (Property property : structured.properties()) {
                    member(structured, property.name(), Set.of());
                }
            }
        }
    }

    /** Declares a member where it belongs, be it a base, and follows its type. */
    private void member(StructuredType type, String name, Set<String> required) {
        StructuredType owner = schema.lineage().declaring(type, name).orElse(null);
        if (owner == null || JavaNames.isBuiltIn(owner.name())) {
            return;
        }
        StructuredType home = present.home(type, name, owner);
        Member member = owner.member(name).orElseThrow();
        boolean stream =
                member instanceof Property property && property.type().type().equals(STREAM);
        if (stream && !owner.isEntity()) {
            // A complex value has no path at which its stream could be read.
            return;
        }
        need(home);
        PlannedType planned = Objects.requireNonNull(types.get(home.name()));
        planned.members().add(name);
        if (required.contains(name)) {
            planned.required().add(name);
        }
        if (member instanceof Property property) {
            need(property.type().type());
        } else if (member instanceof NavigationProperty navigation) {
            need(navigation.type().type());
        }
    }

    /** Returns the keys of a type that are properties of its own, not parts of complex values. */
    static List<String> keys(StructuredType type) {
        return type.key().stream()
                .map(KeyProperty::path)
                .filter(path -> path.indexOf('/') < 0)
                .toList();
    }
}
