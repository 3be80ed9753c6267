package dev.graphlet.tool.page;

import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.Declarations;
import dev.graphlet.tool.schema.EnumMember;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.KeyProperty;
import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeReference;
import dev.graphlet.tool.selection.Unlisted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of a schema with what a page adds to them. */
final class DocumentedTypes {
    static final QualifiedName ENTITY = QualifiedName.of("microsoft.graph.entity");
    private static final QualifiedName INT32 = QualifiedName.of("Edm.Int32");

    private final ServiceSchema schema;
    private final String page;
    private final Map<QualifiedName, SchemaType> types = new LinkedHashMap<>();

    DocumentedTypes(ServiceSchema schema, String page) {
        this.schema = schema;
        this.page = page;
        schema.types().forEach(type -> types.putIfAbsent(type.name(), type));
    }

    ServiceSchema schema() {
        Declarations known = schema.declarations();
        return new ServiceSchema(
                new Declarations(List.copyOf(types.values()), known.operations(), known.terms(), known.container()));
    }

    /** Returns which of several names the schema knows, or empty. */
    Optional<QualifiedName> known(Set<QualifiedName> names) {
        return names.stream().filter(types::containsKey).findFirst();
    }

    /** Adds a type that the schema doesn't know. */
    void add(StructuredType.Kind kind, QualifiedName name, Optional<QualifiedName> base, boolean isAbstract) {
        // What is said to be of a type and has no property is whatever the service puts into it.
        boolean open = kind == StructuredType.Kind.COMPLEX;
        types.put(
                name,
                new StructuredType(
                        kind,
                        name,
                        base,
                        isAbstract,
                        open,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        mark(Annotations.NONE)));
        if (base.isPresent() && base.get().equals(ENTITY) && !types.containsKey(ENTITY)) {
            types.put(
                    ENTITY,
                    new StructuredType(
                            StructuredType.Kind.ENTITY,
                            ENTITY,
                            Optional.empty(),
                            true,
                            false,
                            false,
                            List.of(new KeyProperty("id", "id")),
                            List.of(new Property(
                                    "id",
                                    new TypeReference(QualifiedName.of("Edm.String"), false, false),
                                    Annotations.NONE)),
                            List.of(),
                            Annotations.NONE));
        }
    }

    /** Adds an enumeration, or to a known one the members that it lacks. */
    void addEnumeration(QualifiedName name, List<String> members) {
        SchemaType known = types.get(name);
        List<EnumMember> all = new ArrayList<>();
        if (known instanceof EnumType enumeration) {
            all.addAll(enumeration.members());
        }
        for (String member : members) {
            if (all.stream().noneMatch(each -> each.name().equals(member))) {
                all.add(new EnumMember(member, all.size(), known == null ? Annotations.NONE : mark(Annotations.NONE)));
            }
        }
        if (known == null) {
            types.put(name, new EnumType(name, INT32, false, List.copyOf(all), mark(Annotations.NONE)));
        } else if (known instanceof EnumType enumeration) {
            types.put(
                    name,
                    new EnumType(
                            name,
                            enumeration.underlyingType(),
                            enumeration.isFlags(),
                            List.copyOf(all),
                            enumeration.annotations()));
        }
    }

    /** Adds a property or a navigation property to a type, unless the type or a base of it has one of that name. */
    void addMember(QualifiedName owner, Member member) {
        if (!(types.get(owner) instanceof StructuredType type) || has(type, member.name())) {
            return;
        }
        boolean whole = Unlisted.why(type.annotations()).isPresent();
        List<Property> properties = new ArrayList<>(type.properties());
        List<NavigationProperty> navigations = new ArrayList<>(type.navigationProperties());
        if (member instanceof Property property) {
            Annotations annotations = whole ? property.annotations() : mark(property.annotations());
            properties.add(new Property(property.name(), property.type(), annotations));
        } else if (member instanceof NavigationProperty navigation) {
            Annotations annotations = whole ? navigation.annotations() : mark(navigation.annotations());
            navigations.add(new NavigationProperty(
                    navigation.name(),
                    navigation.type(),
                    navigation.containsTarget(),
                    navigation.partner(),
                    annotations));
        }
        types.put(
                owner,
                copy(
                        type,
                        type.isOpen() && !whole,
                        List.copyOf(properties),
                        List.copyOf(navigations),
                        type.annotations()));
    }

    /** Adds other names under which a type is known. */
    void alias(QualifiedName name, List<String> aliases) {
        SchemaType type = types.get(name);
        if (type instanceof StructuredType structured) {
            Annotations aliased = Unlisted.aliased(type.annotations(), aliases);
            types.put(
                    name,
                    copy(
                            structured,
                            structured.isOpen(),
                            structured.properties(),
                            structured.navigationProperties(),
                            aliased));
        }
    }

    private boolean has(StructuredType type, String member) {
        boolean inherited = type.base().isPresent()
                && types.get(type.base().get()) instanceof StructuredType base
                && !base.name().equals(type.name())
                && has(base, member);
        return inherited || type.member(member).isPresent();
    }

    private Annotations mark(Annotations annotations) {
        return Unlisted.mark(annotations, page);
    }

    private static StructuredType copy(
            StructuredType type,
            boolean open,
            List<Property> properties,
            List<NavigationProperty> navigations,
            Annotations annotations) {
        return new StructuredType(
                type.kind(),
                type.name(),
                type.base(),
                type.isAbstract(),
                open,
                type.hasStream(),
                type.key(),
                properties,
                navigations,
                annotations);
    }
}
