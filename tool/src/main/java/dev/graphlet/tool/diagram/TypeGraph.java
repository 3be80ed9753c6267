package dev.graphlet.tool.diagram;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.tool.client.Client;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of a client and how they are connected.
 *
 * @param name the name of the client
 * @param nodes the types, by their order in the client
 * @param edges the connections between {@code nodes}
 */
public record TypeGraph(String name, List<Node> nodes, List<Edge> edges) {
    /**
     * A type.
     *
     * @param name the OData name without the namespace
     * @param kind the kind as diagrams show it
     * @param members the properties with their types, or the members of an enumeration
     * @param operations the operations at entity sets and singletons, and actions and functions
     */
    public record Node(String name, String kind, List<String> members, List<String> operations) {}

    /**
     * A connection.
     *
     * @param from the index of the type where it starts: the derived type, or the owner of the property
     * @param to the index of the type where it ends
     * @param label the name of the property; empty for inheritance
     * @param kind what connects the types
     * @param many whether the property is a collection
     */
    public record Edge(int from, int to, String label, Kind kind, boolean many) {}

    /** What connects two types. */
    public enum Kind {
        INHERITANCE,
        NAVIGATION,
        PROPERTY
    }

    public static TypeGraph of(Client client) {
        List<Spec> specs = client.types().toList();
        Map<TypeReference, Integer> indexes = new HashMap<>();
        specs.forEach(spec -> indexes.put(spec.reference(), indexes.size()));
        List<Edge> edges = new ArrayList<>();
        specs.stream()
                .filter(StructuredSpec.class::isInstance)
                .map(StructuredSpec.class::cast)
                .forEach(spec -> addEdges(spec, indexes, edges));
        String service = client.service().name();
        return new TypeGraph(
                service.isEmpty() ? client.name() : service,
                specs.stream().map(TypeGraph::node).toList(),
                List.copyOf(edges));
    }

    /** Returns the part with the types called {@code names}, and the types that are directly connected to them. */
    public TypeGraph around(Collection<String> names) {
        Set<Integer> kept = new TreeSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (names.contains(nodes.get(i).name())) {
                kept.add(i);
            }
        }
        Set<Integer> named = Set.copyOf(kept);
        edges.stream()
                .filter(edge -> named.contains(edge.from()) || named.contains(edge.to()))
                .forEach(edge -> kept.addAll(List.of(edge.from(), edge.to())));
        List<Integer> order = List.copyOf(kept);
        return new TypeGraph(
                name,
                order.stream().map(nodes::get).toList(),
                edges.stream()
                        .filter(edge -> kept.contains(edge.from()) && kept.contains(edge.to()))
                        .map(edge -> new Edge(
                                order.indexOf(edge.from()),
                                order.indexOf(edge.to()),
                                edge.label(),
                                edge.kind(),
                                edge.many()))
                        .toList());
    }

    private static void addEdges(StructuredSpec spec, Map<TypeReference, Integer> indexes, List<Edge> edges) {
        int from = Objects.requireNonNull(indexes.get(spec.reference()));
        spec.base()
                .map(base -> indexes.get(base.reference()))
                .ifPresent(to -> edges.add(new Edge(from, to, "", Kind.INHERITANCE, false)));
        for (Property property : spec.properties()) {
            Integer to = property.type() instanceof TypeReference type ? indexes.get(type) : null;
            if (to != null) {
                Kind kind = property.navigation().isPresent() ? Kind.NAVIGATION : Kind.PROPERTY;
                edges.add(new Edge(from, to, property.name(), kind, property.collection()));
            }
        }
    }

    private static Node node(Spec spec) {
        String name = spec.reference().name();
        if (spec instanceof EnumSpec found) {
            List<String> members =
                    found.members().stream().map(EnumSpec.Member::name).toList();
            return new Node(name, "enumeration", members, List.of());
        }
        StructuredSpec type = (StructuredSpec) spec;
        String kind = type.isEntity() ? "entity" : "complex";
        return new Node(
                name,
                type.abstractType() ? "abstract " + kind : kind,
                type.properties().stream()
                        .filter(property -> property.navigation().isEmpty())
                        .map(TypeGraph::member)
                        .toList(),
                operations(type));
    }

    private static String member(Property property) {
        String type = property.type().qualifiedName();
        return property.name() + ": " + type.substring(type.lastIndexOf('.') + 1) + (property.collection() ? "[]" : "");
    }

    private static List<String> operations(StructuredSpec type) {
        Stream<String> places = Stream.concat(
                type.entitySet().map(set -> place(set, type, true)).stream(),
                type.singleton().map(one -> place(one, type, false)).stream());
        Stream<String> calls = type.calls().stream().map(Call::name).map(name -> name + "()");
        return Stream.concat(places, calls).toList();
    }

    private static String place(Resource resource, StructuredSpec type, boolean collection) {
        return type.possibleOperations().stream()
                .filter(operation -> collection || !operation.isOnCollection())
                .map(operation -> " " + operation.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", resource.path(), ""));
    }
}
