package dev.graphlet.tool.selection;

import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.failure.NotThereException;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks up what is wished for and collects it. */
public final class SelectionBuilder {
    private final Service service;
    private final ServiceSchema schema;
    private final Problems problems = new Problems();
    private final MemberSelector members;
    private final SchemaPaths paths;
    private final PathWalk walk;
    private final SortedMap<String, Set<Operation>> unbound = new TreeMap<>();
    private final Set<QualifiedName> enumerations = new LinkedHashSet<>();
    private final Map<String, Set<Offer>> asked = new TreeMap<>();

    /** Creates a selection that is empty yet. */
    public SelectionBuilder(Service service) {
        this.service = service;
        this.schema = service.schema();
        this.members = new MemberSelector(service, problems);
        this.paths = new SchemaPaths(schema);
        this.walk = new PathWalk(service, members, new Places(members, paths), problems);
    }

    /** Adds wishes that a user typed. */
    public SelectionBuilder add(List<Wish> wishes) {
        List<Wish> all = new ArrayList<>();
        for (Wish wish : wishes) {
            int last = all.size() - 1;
            if (last >= 0 && all.get(last) instanceof Wish.OfPath path && isMember(wish)) {
                all.set(last, path.with(member((Wish.OfType) wish)));
            } else {
                all.add(wish);
            }
        }
        all.forEach(this::add);
        return this;
    }

    /** Tells whether what looks like a type with members, behind a path, is a member of its type. */
    private boolean isMember(Wish wish) {
        return wish instanceof Wish.OfType type
                && !type.shape().isEmpty()
                && schema.type(QualifiedName.of(type.type())).isEmpty()
                && schema.typesNamed(type.type()).isEmpty();
    }

    private static Shape member(Wish.OfType wish) {
        return new Shape(Map.of(wish.type(), new Shape.Named(false, wish.shape())));
    }

    /** Adds wishes out of a trace: of what is not there nothing is shown, it is only counted. */
    public SelectionBuilder addTraced(List<Wish> wishes) {
        problems.traced(true);
        wishes.forEach(this::add);
        problems.traced(false);
        return this;
    }

    /** Adds what a page asks for, at a path that the service may not know. */
    public SelectionBuilder add(PageWish wish) {
        Optional<StructuredType> type = schema.structured(wish.type());
        type.ifPresent(found -> {
            members.of(found);
            members.select(found, wish.shape(), false);
        });
        if (wish.segments().isEmpty()) {
            return this;
        }
        Wish.OfPath path = new Wish.OfPath(wish.method(), wish.segments(), Shape.EMPTY, false);
        boolean keyed = wish.segments().stream().anyMatch(segment -> segment.startsWith("{"));
        if (type.isEmpty() || keyed || leads(path)) {
            add(path);
        } else {
            boolean many = !Set.of("PATCH", "PUT", "DELETE").contains(wish.method());
            members.of(type.get()).place("/" + String.join("/", wish.segments()), many);
            members.of(type.get()).offers.add(offer(wish.method(), many));
        }
        return this;
    }

    /** Tells whether the service knows a path. */
    private boolean leads(Wish.OfPath path) {
        Problems unheard = new Problems();
        MemberSelector scratch = new MemberSelector(service, unheard);
        new PathWalk(service, scratch, new Places(scratch, paths), unheard).walk(path);
        return unheard.missing().isEmpty();
    }

    /**
     * Returns what was selected.
     *
     * @throws NotThereException if the service has not all of it
     */
    public Selection build() {
        if (!problems.missing().isEmpty()) {
            throw new NotThereException(problems.missing());
        }
        members.noteUnsent();
        SortedMap<QualifiedName, SelectedType> types = new TreeMap<>();
        members.types().forEach((name, builder) -> types.put(name, builder.build(name)));
        enumerations.forEach(name -> types.put(name, new TypeBuilder().build(name)));
        return new Selection(types, unbound, asked, problems.notes());
    }

    private void add(Wish wish) {
        if (wish instanceof Wish.OfType type) {
            addType(type);
        } else if (wish instanceof Wish.OfPath path) {
            addPath(path);
        }
    }

    private void addType(Wish.OfType wish) {
        Optional<SchemaType> found = type(wish.type());
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>();
            schema.types().forEach(type -> known.add(type.name().name()));
            String question = Nearest.question(wish.type(), known);
            problems.missing("There is no type '" + wish.type() + "' in " + service.label() + "."
                    + (question.isEmpty() ? " Search with 'graphlet find " + wish.type() + "'." : question));
        } else if (found.get() instanceof StructuredType type) {
            members.of(type);
            members.select(type, wish.shape(), true);
            if (type.isEntity()) {
                paths.onlyEntitySet(type.name()).ifPresent(name -> {
                    TypeBuilder builder = members.of(type);
                    builder.place("/" + name, true);
                    builder.offers.addAll(offered(List.of(name)));
                });
            }
        } else if (found.get() instanceof EnumType) {
            enumerations.add(found.get().name());
        }
    }

    private Optional<SchemaType> type(String name) {
        Optional<SchemaType> exact = schema.type(QualifiedName.of(name));
        if (exact.isPresent() || name.contains(".")) {
            return exact;
        }
        List<SchemaType> named = schema.typesNamed(name).stream()
                .filter(type -> type.name().name().equals(name))
                .toList();
        if (named.size() > 1) {
            List<String> others = new ArrayList<>();
            named.subList(1, named.size())
                    .forEach(type -> others.add(type.name().toString()));
            problems.note("Took " + named.get(0).name() + " for '" + name + "'; there is " + String.join(", ", others)
                    + ", too, which is imported by that name.");
        }
        return named.stream().findFirst();
    }

    private void addPath(Wish.OfPath wish) {
        List<Operation> imported = wish.segments().size() == 1
                ? walk.imported(PathWalk.bare(wish.segments().get(0)))
                : List.of();
        if (!imported.isEmpty()) {
            String name = PathWalk.bare(wish.segments().get(0));
            unbound.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(imported);
            imported.forEach(operation -> members.arguments(operation, wish.body() ? wish.shape() : Shape.EMPTY));
            return;
        }
        walk.walk(wish).ifPresent(end -> {
            members.select(end.type(), wish.shape(), wish.method().isEmpty());
            Set<Offer> offers = offers(wish, end);
            members.of(end.type()).offers.addAll(offers);
            if (!wish.method().isEmpty()) {
                end.last().ifPresent(step -> ask(step, offers));
            }
        });
    }

    private void ask(Place.Step step, Set<Offer> offers) {
        String name = step.navigation().name();
        schema.lineage()
                .declaring(step.from(), name)
                .map(owner -> Selection.key(owner.name(), name))
                .ifPresent(key ->
                        asked.computeIfAbsent(key, any -> new LinkedHashSet<>()).addAll(offers));
    }

    private Set<Offer> offers(Wish.OfPath wish, Place end) {
        String last = wish.segments().get(wish.segments().size() - 1);
        if (last.equals("$ref") || last.equals("$value")) {
            return Set.of();
        }
        return switch (wish.method()) {
            case "" ->
                end.keyed()
                        ? ofOne()
                        : end.many() || wish.segments().size() == 1 ? offered(wish.segments()) : EnumSet.of(Offer.GET);
            default -> EnumSet.of(offer(wish.method(), end.many()));
        };
    }

    private static Offer offer(String method, boolean many) {
        return switch (method) {
            case "GET" -> many ? Offer.LIST : Offer.GET;
            case "POST" -> Offer.CREATE;
            case "DELETE" -> Offer.DELETE;
            default -> Offer.UPDATE;
        };
    }

    private static Set<Offer> ofOne() {
        return EnumSet.of(Offer.GET, Offer.UPDATE, Offer.DELETE);
    }

    /** Returns all that can be done at a path, but what the service refuses at an entity set of its root. */
    private Set<Offer> offered(List<String> segments) {
        Set<Offer> offers = EnumSet.of(Offer.CREATE, Offer.LIST, Offer.GET, Offer.UPDATE, Offer.DELETE);
        Optional<Resource> resource =
                schema.container().flatMap(container -> container.resource(PathWalk.bare(segments.get(0))));
        if (segments.size() == 1 && resource.isPresent()) {
            if (!resource.get().isEntitySet()) {
                offers = EnumSet.of(Offer.GET, Offer.UPDATE);
            }
            var restrictions = resource.get().annotations().restrictions();
            refuse(offers, Offer.CREATE, restrictions.insertable());
            refuse(offers, Offer.LIST, restrictions.readable());
            refuse(offers, Offer.GET, restrictions.readableByKey());
            refuse(offers, Offer.UPDATE, restrictions.updatable());
            refuse(offers, Offer.DELETE, restrictions.deletable());
        }
        return offers;
    }

    private static void refuse(Set<Offer> offers, Offer offer, Optional<Boolean> allowed) {
        if (!allowed.orElse(true)) {
            offers.remove(offer);
        }
    }
}
