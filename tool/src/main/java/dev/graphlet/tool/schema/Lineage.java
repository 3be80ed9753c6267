package dev.graphlet.tool.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who inherits what from whom. Ends at a base that the schema lacks, and where types inherit in a circle. */
public final class Lineage {
    private final ServiceSchema schema;
    private volatile @Nullable Map<QualifiedName, List<StructuredType>> derived;

    Lineage(ServiceSchema schema) {
        this.schema = schema;
    }

    /** Returns a type and its bases, the type first. */
    public List<StructuredType> chain(StructuredType type) {
        List<StructuredType> chain = new ArrayList<>();
        StructuredType next = type;
        while (next != null && !names(chain).contains(next.name())) {
            chain.add(next);
            next = next.base().flatMap(schema::structured).orElse(null);
        }
        return chain;
    }

    /** Returns whether {@code type} is {@code from} or inherits from {@code from}. */
    public boolean inherits(StructuredType type, QualifiedName from) {
        for (StructuredType each : chain(type)) {
            if (each.name().equals(from)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the types that inherit from a type, over any number of steps, each before those that it is a base of. */
    public List<StructuredType> derived(QualifiedName base) {
        Set<QualifiedName> seen = new HashSet<>(Set.of(base));
        List<StructuredType> found = new ArrayList<>();
        Deque<QualifiedName> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (StructuredType type : directlyDerived(open.remove())) {
                if (seen.add(type.name())) {
                    found.add(type);
                    open.add(type.name());
                }
            }
        }
        return found;
    }

    /** Returns the types that name a type as their base, in the order of the document. */
    public List<StructuredType> directlyDerived(QualifiedName base) {
        Map<QualifiedName, List<StructuredType>> known = derived;
        if (known == null) {
            known = new HashMap<>();
            for (SchemaType type : schema.types()) {
                if (type instanceof StructuredType structured
                        && structured.base().isPresent()) {
                    known.computeIfAbsent(structured.base().get(), name -> new ArrayList<>())
                            .add(structured);
                }
            }
            derived = known;
        }
        return Collections.unmodifiableList(known.getOrDefault(base, List.of()));
    }

    /** Returns whether {@code type} or one of its bases is open, so that its values may have undeclared properties. */
    public boolean isOpen(StructuredType type) {
        return chain(type).stream().anyMatch(StructuredType::isOpen);
    }

    /** Returns whether {@code type} or one of its bases declares that its entities are files. */
    public boolean hasStream(StructuredType type) {
        return chain(type).stream().anyMatch(StructuredType::hasStream);
    }

    /** Returns the key of {@code type}, or of its nearest base with a key; empty if none of them has a key. */
    public List<KeyProperty> key(StructuredType type) {
        for (StructuredType each : chain(type)) {
            if (!each.key().isEmpty()) {
                return each.key();
            }
        }
        return List.of();
    }

    /** Returns the properties of a type and its bases, those of the farthest base first. */
    public List<Property> properties(StructuredType type) {
        List<StructuredType> chain = chain(type);
        List<Property> all = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            all.addAll(chain.get(i).properties());
        }
        return all;
    }

    /** Returns the navigation properties of a type and its bases, those of the farthest base first. */
    public List<NavigationProperty> navigationProperties(StructuredType type) {
        List<StructuredType> chain = chain(type);
        List<NavigationProperty> all = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            all.addAll(chain.get(i).navigationProperties());
        }
        return all;
    }

    /** Returns the member of a name, of a type or of the nearest base that has it. */
    public Optional<Member> member(StructuredType type, String name) {
        return declaring(type, name).flatMap(declaring -> declaring.member(name));
    }

    /** Returns which type of a chain declares a member. */
    public Optional<StructuredType> declaring(StructuredType type, String member) {
        for (StructuredType each : chain(type)) {
            if (each.member(member).isPresent()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static List<QualifiedName> names(List<StructuredType> types) {
        List<QualifiedName> names = new ArrayList<>();
        for (StructuredType type : types) {
            names.add(type.name());
        }
        return names;
    }
}
