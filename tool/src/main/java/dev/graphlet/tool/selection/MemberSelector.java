package dev.graphlet.tool.selection;

import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks up the members that are named and selects them. */
final class MemberSelector {
    private static final int LISTED = 8;
    private static final List<String> TELLING = List.of("displayName", "subject", "name", "title");

    /** How members are named: whether targets are read, too, and by what the type was reached. */
    private record Context(boolean reading, String what) {}

    private final Service service;
    private final ServiceSchema schema;
    private final Problems problems;
    private final Map<QualifiedName, TypeBuilder> types = new TreeMap<>();

    /** The entity types that operations take, each with one that does. */
    private final Map<StructuredType, String> takers = new LinkedHashMap<>();

    MemberSelector(Service service, Problems problems) {
        this.service = service;
        this.schema = service.schema();
        this.problems = problems;
    }

    /** Returns what is collected of a type. */
    TypeBuilder of(StructuredType type) {
        return types.computeIfAbsent(type.name(), name -> new TypeBuilder());
    }

    Map<QualifiedName, TypeBuilder> types() {
        return types;
    }

    /**
     * Selects members of a type.
     *
     * @param reading whether targets of navigations are read by their own paths, too
     */
    void select(StructuredType type, Shape shape, boolean reading) {
        select(type, shape, reading, "It");
    }

    private void select(StructuredType type, Shape shape, boolean reading, String what) {
        TypeBuilder builder = of(type);
        shape.members().forEach((name, named) -> {
            if (name.equals(Shape.ALL)) {
                schema.lineage().properties(type).forEach(property -> builder.members.add(property.name()));
                return;
            }
            Optional<Member> member = schema.lineage().member(type, name);
            if (member.isPresent()) {
                builder.members.add(name);
                if (named.required()) {
                    builder.required.add(name);
                }
                follow(member.get(), named.shape(), reading);
            } else {
                selectOther(type, name, named, new Context(reading, what));
            }
        });
    }

    private void follow(Member member, Shape inner, boolean reading) {
        if (member instanceof NavigationProperty navigation) {
            schema.structured(navigation.type().type()).ifPresent(target -> {
                select(target, inner, reading, "'" + navigation.name() + "'");
                if (reading) {
                    of(target).offers.addAll(reading(navigation));
                }
            });
        } else if (member instanceof Property property && !inner.isEmpty()) {
            Optional<StructuredType> target = schema.structured(property.type().type());
            if (target.isPresent()) {
                select(target.get(), inner, reading);
            } else if (!property.type().type().name().equals("Untyped")) {
                problems.missing("'" + member.name() + "' is of the type " + property.type()
                        + ", which has no members. Leave out what follows it.");
            }
        }
    }

    private static List<Offer> reading(NavigationProperty navigation) {
        boolean many = navigation.type().collection();
        Set<String> refused = navigation.annotations().restrictions().refused(many);
        return Stream.of(Offer.LIST, Offer.GET)
                .filter(offer -> many || offer == Offer.GET)
                .filter(offer -> !refused.contains(offer.name()))
                .toList();
    }

    /** Selects what is no member: an action or function, a derived type, a member of derived types. */
    private void selectOther(StructuredType type, String name, Shape.Named named, Context context) {
        Optional<StructuredType> derived = schema.structured(QualifiedName.of(name));
        if (derived.isPresent() && schema.lineage().inherits(derived.get(), type.name())) {
            select(derived.get(), named.shape(), context.reading());
            return;
        }
        List<Operation> operations = schema.bindings().named(type, name);
        if (!operations.isEmpty()) {
            operations.forEach(operation -> call(operation, named.shape()));
            return;
        }
        if (name.startsWith("@") || name.contains("@odata.")) {
            return;
        }
        List<StructuredType> owners = new ArrayList<>();
        for (StructuredType each : schema.lineage().derived(type.name())) {
            if (each.member(name).isPresent()) {
                owners.add(each);
            }
        }
        if (owners.isEmpty()) {
            problems.missing("'" + name + "' is not a member of " + type.name() + " in " + service.label() + "."
                    + question(type, name));
        } else {
            List<String> names = common(owners);
            problems.note(context.what() + " is a " + type.name().name() + ", which has no '" + name
                    + "'. Types that inherit from it have: " + listed(names) + ". Name one of them, too: '"
                    + names.get(0) + "(" + name + ")'.");
        }
    }

    /** Returns the names of types, those first that have an entity set and of these the shortest. */
    private List<String> common(List<StructuredType> types) {
        Set<QualifiedName> sets = new HashSet<>();
        schema.container()
                .ifPresent(container -> container.resources().stream()
                        .filter(Resource::isEntitySet)
                        .forEach(resource -> sets.add(resource.type())));
        return types.stream()
                .map(StructuredType::name)
                .sorted(Comparator.comparing((QualifiedName name) -> !sets.contains(name))
                        .thenComparing(name -> name.name().length())
                        .thenComparing(QualifiedName::name))
                .map(QualifiedName::name)
                .toList();
    }

    /** Selects an action or a function with the types of its parameters and result. */
    void call(Operation operation, Shape parameters) {
        operation
                .binding()
                .flatMap(binding -> schema.structured(binding.type()))
                .ifPresent(owner -> {
                    of(owner).calls.add(operation);
                    arguments(operation, parameters);
                });
    }

    /** Selects the types of parameters. */
    void arguments(Operation operation, Shape parameters) {
        operation
                .arguments()
                .forEach(parameter -> schema.structured(parameter.type().type())
                        .filter(StructuredType::isEntity)
                        .ifPresent(type -> {
                            Shape inner = parameters
                                    .members()
                                    .getOrDefault(parameter.name(), Shape.Named.PLAIN)
                                    .shape();
                            select(type, inner, false);
                            takers.putIfAbsent(type, operation.name().name());
                        }));
    }

    /** Says of which types nothing is selected that an operation could send. */
    void noteUnsent() {
        takers.forEach((type, operation) -> {
            if (of(type).members.isEmpty()) {
                problems.note("'" + operation + "' takes a " + type.name().name() + ". Say what is sent of it: '"
                        + type.name().name() + "(" + example(type) + ")'.");
            }
        });
    }

    private static String example(StructuredType type) {
        List<String> names = type.properties().stream().map(Property::name).toList();
        return TELLING.stream().filter(names::contains).findFirst().orElse(names.isEmpty() ? Shape.ALL : names.get(0));
    }

    private String question(StructuredType type, String name) {
        List<String> known = new ArrayList<>();
        schema.lineage().properties(type).forEach(property -> known.add(property.name()));
        schema.lineage().navigationProperties(type).forEach(navigation -> known.add(navigation.name()));
        schema.bindings()
                .boundTo(type)
                .forEach(operation -> known.add(operation.name().name()));
        String question = Nearest.question(name, known);
        return question.isEmpty()
                ? " See its members by 'graphlet find " + type.name().name() + "'."
                : question;
    }

    private static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        return names.size() > LISTED ? first + " and " + (names.size() - LISTED) + " more" : first;
    }
}
