package dev.graphlet.processor.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Facts at random, with names and texts that try to break the grammar, and facts as large as those of a usual package. */
final class RandomFacts {
    private static final List<String> HARD = List.of(
            "action",
            "function",
            "entity",
            "path",
            "set",
            "more",
            "open",
            "key",
            "computed",
            "deprecated",
            "removed",
            "refuses",
            "not-in",
            "never-null",
            "optional",
            "on-collection",
            "->",
            "=>",
            ":",
            "*",
            "a,b",
            "a|b",
            "a b",
            "(x)",
            "[x]",
            "%0041",
            "\"\"\"",
            "\\u0041",
            "größe",
            "\ud83d\ude00",
            "\ud800",
            "\t",
            "\n",
            "\u2028",
            "2024-04-10",
            "String",
            "7",
            "-1",
            "d",
            "a");
    private static final List<String> NAMESPACES =
            List.of("microsoft.graph", "microsoft.graph.security", "Edm", "a", "ö ö");

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    ServiceFacts facts() {
        FactsSource source =
                FactsSource.of("https://graph.microsoft.com/v1.0", pick(NAMESPACES), "2026-08-03", text(), text());
        return new ServiceFacts(
                source,
                many(this::name),
                unique(many(() -> new CloudFact(name(), name())), CloudFact::cloud),
                unique(many(this::type), TypeFact::name),
                unique(many(() -> new MissingType(qualified(), many(this::qualified))), MissingType::name),
                random.nextBoolean() ? Optional.of(container()) : Optional.empty(),
                unique(many(this::path), path -> path.path() + path.operation()));
    }

    private TypeFact type() {
        return switch (random.nextInt(4)) {
            case 0 -> new TypedefFact(qualified(), qualified(), marks());
            case 1 ->
                new EnumFact(
                        qualified(), random.nextBoolean(), marks(), unique(many(this::member), EnumFact.Member::name));
            default -> structured();
        };
    }

    private StructuredFact structured() {
        Set<String> taken = new HashSet<>();
        List<PropertyFact> properties = new ArrayList<>(many(() -> new PropertyFact(name(), use(), marks())));
        properties.removeIf(property -> !taken.add(property.name()));
        List<NavigationFact> navigations =
                new ArrayList<>(many(() -> new NavigationFact(name(), use(), random.nextBoolean(), marks())));
        navigations.removeIf(navigation -> !taken.add(navigation.name()));
        Set<StructuredFact.Trait> traits = new HashSet<>();
        for (StructuredFact.Trait trait : StructuredFact.Trait.values()) {
            if (random.nextInt(4) == 0) {
                traits.add(trait);
            }
        }
        List<List<String>> alternates = new ArrayList<>(many(() -> many(this::name)));
        alternates.removeIf(List::isEmpty);
        return new StructuredFact(
                qualified(),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.of(qualified()) : Optional.empty(),
                traits,
                many(this::name),
                alternates,
                marks(),
                properties,
                navigations,
                many(this::operation));
    }

    private OperationFact operation() {
        return new OperationFact(
                qualified(),
                random.nextBoolean(),
                random.nextBoolean(),
                many(() -> new OperationFact.Parameter(name(), use(), random.nextBoolean(), random.nextBoolean())),
                random.nextBoolean() ? Optional.of(use()) : Optional.empty(),
                marks());
    }

    private EnumFact.Member member() {
        Optional<Long> value = random.nextBoolean() ? Optional.of(random.nextLong()) : Optional.empty();
        return new EnumFact.Member(name(), value, marks());
    }

    private ContainerFact container() {
        return new ContainerFact(
                name(),
                many(() -> new ContainerFact.Resource(name(), random.nextBoolean(), qualified(), marks())),
                many(this::operation));
    }

    private PathFact path() {
        Supplier<List<PathFact.Permission>> permissions =
                () -> many(() -> new PathFact.Permission(name(), random.nextBoolean(), many(this::name)));
        return new PathFact("/" + text(), qualified(), name(), permissions.get(), permissions.get(), permissions.get());
    }

    private Marks marks() {
        if (random.nextBoolean()) {
            return Marks.NONE;
        }
        Set<Mark> words = new HashSet<>();
        for (Mark mark : Mark.values()) {
            if (random.nextInt(3) == 0) {
                words.add(mark);
            }
        }
        Optional<Marks.Deprecation> deprecation =
                random.nextBoolean() ? Optional.of(new Marks.Deprecation(date(), date(), text())) : Optional.empty();
        return new Marks(words, Set.copyOf(many(this::name)), Set.copyOf(many(this::name)), deprecation);
    }

    private String date() {
        return random.nextBoolean() ? "2024-04-1" + random.nextInt(10) : "";
    }

    private TypeUse use() {
        return new TypeUse(qualified(), random.nextBoolean());
    }

    private String qualified() {
        return pick(NAMESPACES) + "." + name().replace('.', '_');
    }

    private String name() {
        return random.nextInt(3) == 0 ? pick(HARD) : "name" + random.nextInt(20);
    }

    /** Returns any text: hard words, and any UTF-16 code units. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String word : many(this::name)) {
            text.append(word).append(random.nextBoolean() ? " " : String.valueOf((char) random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> List<T> many(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(item.get());
        }
        return items;
    }

    private static <T> List<T> unique(List<T> items, java.util.function.Function<T, String> name) {
        Map<String, T> unique = new LinkedHashMap<>();
        items.forEach(item -> unique.putIfAbsent(name.apply(item), item));
        return List.copyOf(unique.values());
    }
}
