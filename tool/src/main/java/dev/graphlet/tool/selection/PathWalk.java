package dev.graphlet.tool.selection;

import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a path from the root of a service, segment by segment, and selects what it meets. */
final class PathWalk {
    private final Service service;
    private final ServiceSchema schema;
    private final MemberSelector members;
    private final Places places;
    private final Problems problems;

    PathWalk(Service service, MemberSelector members, Places places, Problems problems) {
        this.service = service;
        this.schema = service.schema();
        this.members = members;
        this.places = places;
        this.problems = problems;
    }

    /**
     * Selects what a path leads to.
     *
     * @return its end, or empty if it does not end at entities
     */
    Optional<Place> walk(Wish.OfPath wish) {
        String root = bare(wish.segments().get(0));
        Optional<Resource> resource = schema.container().flatMap(container -> container.resource(root));
        Optional<StructuredType> type = resource.flatMap(found -> schema.structured(found.type()));
        if (type.isEmpty()) {
            problems.missing("There is no '/" + String.join("/", keyless(wish.segments())) + "' in " + service.label()
                    + ". " + new Suggestions(places.paths()).insteadOf(keyless(wish.segments())));
            return Optional.empty();
        }
        Place place = new Place(resource.get(), type.get());
        if (wish.segments().get(0).endsWith(")")) {
            places.settle(place);
            place.one();
        }
        for (String segment : wish.segments().subList(1, wish.segments().size())) {
            if (!step(place, segment, wish)) {
                return Optional.empty();
            }
        }
        places.settle(place);
        return Optional.of(place);
    }

    /** Takes one step, and tells whether the walk goes on. */
    private boolean step(Place place, String segment, Wish.OfPath wish) {
        String name = bare(segment);
        if (segment.startsWith("$")) {
            return true;
        }
        Optional<StructuredType> cast =
                schema.structured(QualifiedName.of(name)).filter(to -> name.contains("."));
        if (cast.isPresent()) {
            places.settle(place);
            members.of(cast.get());
            place.cast(cast.get());
            return true;
        }
        List<Operation> operations = operations(place, name, segment);
        if (!operations.isEmpty()) {
            places.settle(place);
            return call(place, operations, wish);
        }
        if (place.many()) {
            places.settle(place);
            place.one();
            return true;
        }
        return follow(place, name, segment);
    }

    /** Follows a navigation property, and tells whether the walk goes on. */
    private boolean follow(Place place, String name, String segment) {
        StructuredType type = place.type();
        Optional<Member> member = schema.lineage().member(type, name);
        if (member.isPresent() && member.get() instanceof NavigationProperty navigation) {
            Optional<StructuredType> target =
                    schema.structured(navigation.type().type());
            target.ifPresent(found -> place.go(navigation, found));
            if (target.isPresent() && segment.endsWith(")")) {
                places.settle(place);
                place.one();
            }
            return target.isPresent();
        }
        if (member.isPresent() && member.get() instanceof Property) {
            places.settle(place);
            members.of(type).members.add(name);
            return false;
        }
        missing(type, name);
        return false;
    }

    private List<Operation> operations(Place place, String name, String segment) {
        StructuredType type = place.type();
        List<Operation> all = place.many()
                ? schema.bindings().boundToCollectionOf(type)
                : schema.bindings().boundTo(type);
        List<Operation> found = new ArrayList<>();
        for (Operation operation : all) {
            QualifiedName full = operation.name();
            if (full.name().equals(name) || full.toString().equals(name)) {
                found.add(operation);
            }
        }
        if (found.size() > 1 && segment.contains("=")) {
            List<Operation> exact = found.stream()
                    .filter(operation -> operation.arguments().stream()
                            .allMatch(parameter -> segment.matches(".*[(,\\s]" + parameter.name() + "\\s*=.*")))
                    .filter(operation -> !operation.arguments().isEmpty())
                    .toList();
            return exact.isEmpty() ? found : exact;
        }
        return found;
    }

    private boolean call(Place place, List<Operation> operations, Wish.OfPath wish) {
        Operation first = operations.get(0);
        if (first.name().name().equals("delta") && place.many()) {
            members.of(place.type()).offers.add(Offer.DELTA);
            members.select(place.type(), wish.shape(), false);
            return false;
        }
        for (Operation operation : operations) {
            members.call(operation, wish.body() ? wish.shape() : Shape.EMPTY);
        }
        Optional<StructuredType> result = first.returnType().flatMap(returned -> schema.structured(returned.type()));
        if (!wish.body() && result.isPresent()) {
            members.select(result.get(), wish.shape(), false);
        }
        return false;
    }

    private void missing(StructuredType type, String name) {
        List<String> known = new ArrayList<>();
        schema.lineage().navigationProperties(type).forEach(navigation -> known.add(navigation.name()));
        schema.lineage().properties(type).forEach(property -> known.add(property.name()));
        schema.bindings()
                .boundTo(type)
                .forEach(operation -> known.add(operation.name().name()));
        String question = Nearest.question(name, known);
        problems.missing("There is no '" + name + "' below a " + type.name() + " in " + service.label() + "."
                + (question.isEmpty()
                        ? " See what there is by 'graphlet find " + type.name().name() + "'."
                        : question));
    }

    /** Selects the actions or functions of the service itself that a name calls. */
    List<Operation> imported(String name) {
        List<Operation> found = new ArrayList<>();
        for (var each : schema.container().map(EntityContainer::imports).orElse(List.of())) {
            if (each.name().equals(name)) {
                found.addAll(schema.bindings().overloads(each.operation()));
            }
        }
        return found;
    }

    /** Returns a segment without a key or arguments in parentheses. */
    static String bare(String segment) {
        int open = segment.indexOf('(');
        return open > 0 && segment.endsWith(")") ? segment.substring(0, open) : segment;
    }

    private static List<String> keyless(List<String> segments) {
        return segments.stream().map(PathWalk::bare).toList();
    }
}
