package dev.graphlet.tool.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a service says about itself. Immutable; what is looked up by anything but a full name is found lazily. */
public final class ServiceSchema {
    private final Declarations declarations;
    private final Map<QualifiedName, SchemaType> types = new HashMap<>();
    private volatile @Nullable Map<String, List<SchemaType>> named;
    private volatile @Nullable Lineage lineage;
    private volatile @Nullable Bindings bindings;

    /** Creates a schema. Of two types with one name the first counts. */
    public ServiceSchema(Declarations declarations) {
        this.declarations = declarations;
        for (SchemaType type : declarations.types()) {
            types.putIfAbsent(type.name(), type);
        }
    }

    /** Returns what the service declares, in the order of its document. */
    public Declarations declarations() {
        return declarations;
    }

    /** Returns all types, in the order of the document. */
    public List<SchemaType> types() {
        return declarations.types();
    }

    /** Returns the entity sets, singletons and imports; empty if the document has none. */
    public Optional<EntityContainer> container() {
        return declarations.container();
    }

    /** Returns the namespace in which the service declares the first of its types, or an empty text. */
    public String namespace() {
        return types().isEmpty() ? "" : types().get(0).name().namespace();
    }

    /** Returns the type of a full name, or empty. */
    public Optional<SchemaType> type(QualifiedName name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Returns the entity or complex type of a full name, or empty. */
    public Optional<StructuredType> structured(QualifiedName name) {
        return types.get(name) instanceof StructuredType type ? Optional.of(type) : Optional.empty();
    }

    /** Returns the types of a name without namespace, whatever its case, those that match exactly first. */
    public List<SchemaType> typesNamed(String name) {
        List<SchemaType> found = new ArrayList<>();
        List<SchemaType> others = new ArrayList<>();
        for (SchemaType type : named().getOrDefault(name.toLowerCase(Locale.ROOT), List.of())) {
            (type.name().name().equals(name) ? found : others).add(type);
        }
        found.addAll(others);
        return found;
    }

    /** Returns bases, derived types and inherited members of types. */
    public Lineage lineage() {
        Lineage known = lineage;
        if (known == null) {
            known = new Lineage(this);
            lineage = known;
        }
        return known;
    }

    /** Returns which operations there are, by name and by the type to which they are bound. */
    public Bindings bindings() {
        Bindings known = bindings;
        if (known == null) {
            known = new Bindings(this);
            bindings = known;
        }
        return known;
    }

    /** Returns whether the service has {@code type}. */
    public boolean has(QualifiedName type) {
        return types.containsKey(type);
    }

    /**
     * Returns whether {@code type} or one of its bases has {@code member}. This takes as long as looking up a type, also
     * for beta and the national clouds.
     */
    public boolean has(QualifiedName type, String member) {
        SchemaType found = types.get(type);
        if (found instanceof StructuredType structured) {
            return lineage().member(structured, member).isPresent();
        }
        return found != null && found.member(member).isPresent();
    }

    private Map<String, List<SchemaType>> named() {
        Map<String, List<SchemaType>> known = named;
        if (known == null) {
            known = new HashMap<>();
            for (SchemaType type : types()) {
                known.computeIfAbsent(type.name().name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(type);
            }
            named = known;
        }
        return known;
    }
}
