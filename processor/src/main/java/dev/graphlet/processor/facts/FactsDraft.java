package dev.graphlet.processor.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Facts whose lines are being read: a header, then its members. */
final class FactsDraft {
    private final FactsSource source;
    private final List<String> namespaces = new ArrayList<>();
    private final Map<String, CloudFact> clouds = new TreeMap<>();
    private final Map<String, MissingType> missing = new TreeMap<>();
    private final Map<String, TypeDraft> types = new LinkedHashMap<>();
    private final List<PathFact> paths = new ArrayList<>();
    private final List<ContainerFact.Resource> resources = new ArrayList<>();
    private final List<OperationFact> imports = new ArrayList<>();
    private Optional<String> container = Optional.empty();
    private Members current = Members.NONE;

    /** Takes the lines of members that follow a header. */
    private interface Members {
        /** For members without a header, or below a header that could not be read. */
        Members NONE = line -> {
            throw new UnreadableLine("has no type above it");
        };
        /** For members below a header that was reported. */
        Members IGNORED = line -> {};

        void read(Line line) throws UnreadableLine;
    }

    /** A type, and what takes its members. */
    private record TypeDraft(Supplier<TypeFact> fact, Members members) {}

    FactsDraft(FactsSource source) {
        this.source = source;
    }

    /** Ends the members of the header before. */
    void end() {
        current = Members.NONE;
    }

    void member(Line line) throws UnreadableLine {
        current.read(line);
    }

    void header(Line line) throws UnreadableLine {
        current = Members.IGNORED;
        String word = line.peek();
        line.accept(word);
        switch (word) {
            case "entity", "complex" -> structured(new StructuredDraft(word.equals("entity"), line));
            case "enum", "flags" -> enumeration(word.equals("flags"), line);
            case "typedef" -> typedef(line);
            case "more" -> current = known(line);
            case "container" -> container(line);
            case "path" -> path(MemberReader.path(line));
            case "namespaces" -> namespaces(line);
            case "cloud" -> cloud(line);
            case "missing" -> missing(line);
            default ->
                throw new UnreadableLine("must begin with one of entity, complex, enum, flags, typedef, more,"
                        + " container, path, namespaces, cloud and missing");
        }
    }

    private void structured(StructuredDraft type) throws UnreadableLine {
        put(type.name(), new TypeDraft(type::fact, line -> {
            if (MemberReader.isOperation(line)) {
                type.add(MemberReader.operation(line));
            } else {
                MemberReader.property(line, type);
            }
        }));
    }

    private void enumeration(boolean flags, Line line) throws UnreadableLine {
        String name = line.type();
        Marks marks = MarksReader.rest(line);
        Map<String, EnumFact.Member> members = new TreeMap<>();
        put(name, new TypeDraft(() -> new EnumFact(name, flags, marks, List.copyOf(members.values())), item -> {
            EnumFact.Member member = MemberReader.member(item);
            checkNew(members.putIfAbsent(member.name(), member), member.name());
        }));
    }

    private void typedef(Line line) throws UnreadableLine {
        String name = line.type();
        if (!line.accept(":")) {
            throw new UnreadableLine("lacks ':' before " + line.found());
        }
        String underlying = line.type();
        Marks marks = MarksReader.rest(line);
        put(name, new TypeDraft(() -> new TypedefFact(name, underlying, marks), Members.NONE));
    }

    private void put(String name, TypeDraft type) throws UnreadableLine {
        checkNew(types.putIfAbsent(name, type), name);
        current = type.members();
    }

    private Members known(Line line) throws UnreadableLine {
        String name = line.type();
        line.expectEnd();
        TypeDraft type = types.get(name);
        if (type == null) {
            throw new UnreadableLine("continues '" + name + "', which is not above it");
        }
        return type.members();
    }

    private void container(Line line) throws UnreadableLine {
        String name = line.name("a name");
        line.expectEnd();
        if (container.isPresent() && !container.get().equals(name)) {
            throw new UnreadableLine("names a second container beside '" + container.get() + "'");
        }
        container = Optional.of(name);
        current = item -> {
            if (MemberReader.isOperation(item)) {
                imports.add(MemberReader.operation(item));
            } else {
                resources.add(MemberReader.resource(item));
            }
        };
    }

    private void path(PathFact path) {
        paths.add(path);
        current = Members.NONE;
    }

    private void namespaces(Line line) throws UnreadableLine {
        do {
            namespaces.add(line.name("a namespace"));
        } while (!line.isAtEnd());
        current = Members.NONE;
    }

    private void cloud(Line line) throws UnreadableLine {
        CloudFact cloud = new CloudFact(line.name("a cloud"), line.name("a date"));
        line.expectEnd();
        checkNew(clouds.putIfAbsent(cloud.cloud(), cloud), cloud.cloud());
        current = Members.NONE;
    }

    private void missing(Line line) throws UnreadableLine {
        String name = line.type();
        List<String> near = new ArrayList<>();
        if (line.accept("near")) {
            do {
                near.add(line.type());
            } while (line.accept('|'));
        }
        line.expectEnd();
        checkNew(missing.putIfAbsent(name, new MissingType(name, near)), name);
        current = Members.NONE;
    }

    private static void checkNew(@Nullable Object known, String name) throws UnreadableLine {
        if (known != null) {
            throw new UnreadableLine("declares '" + name + "' a second time");
        }
    }

    ServiceFacts facts() {
        return new ServiceFacts(
                source,
                namespaces,
                List.copyOf(clouds.values()),
                types.values().stream().map(type -> type.fact().get()).toList(),
                List.copyOf(missing.values()),
                container.map(name -> new ContainerFact(name, resources, imports)),
                paths);
    }
}
