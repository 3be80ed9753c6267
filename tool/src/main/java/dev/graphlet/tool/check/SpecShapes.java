package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.EnumFact;
import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.processor.sample.SampleType;
import dev.graphlet.processor.sample.Shape;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecKind;
import dev.graphlet.tool.source.SpecMember;
import dev.graphlet.tool.source.SpecPackage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what samples may have, by the specs of a package and their facts. */
public final class SpecShapes {
    private static final String UNTYPED = "Edm.Untyped";
    private static final String LIST = "List<";
    private static final Map<String, String> PRIMITIVES = Map.ofEntries(
            Map.entry("String", "Edm.String"),
            Map.entry("Boolean", "Edm.Boolean"),
            Map.entry("boolean", "Edm.Boolean"),
            Map.entry("Short", "Edm.Int16"),
            Map.entry("short", "Edm.Int16"),
            Map.entry("Integer", "Edm.Int32"),
            Map.entry("int", "Edm.Int32"),
            Map.entry("Long", "Edm.Int64"),
            Map.entry("long", "Edm.Int64"),
            Map.entry("Float", "Edm.Single"),
            Map.entry("float", "Edm.Single"),
            Map.entry("Double", "Edm.Double"),
            Map.entry("double", "Edm.Double"),
            Map.entry("BigDecimal", "Edm.Decimal"),
            Map.entry("UUID", "Edm.Guid"),
            Map.entry("OffsetDateTime", "Edm.DateTimeOffset"),
            Map.entry("LocalDate", "Edm.Date"),
            Map.entry("LocalTime", "Edm.TimeOfDay"),
            Map.entry("Duration", "Edm.Duration"),
            Map.entry("PeriodDuration", "Edm.Duration"),
            Map.entry("byte[]", "Edm.Binary"));

    private final SpecPackage specs;
    private final Optional<FactsView> facts;

    /** Creates shapes of the types of a package. */
    public SpecShapes(SpecPackage specs, Optional<ServiceFacts> facts) {
        this.specs = specs;
        this.facts = facts.map(FactsView::new);
    }

    /** Returns the type of a qualified name, if a spec declares it. */
    public Optional<SampleType> type(String name) {
        return specs.specs().stream()
                .filter(spec -> spec.kind() == SpecKind.ENTITY || spec.kind() == SpecKind.COMPLEX)
                .filter(spec -> specs.qualifiedName(spec).equals(name))
                .findFirst()
                .map(this::type);
    }

    private SampleType type(Spec spec) {
        String name = specs.qualifiedName(spec);
        Map<String, SampleType.Value> members = new HashMap<>();
        Set<String> seen = new HashSet<>();
        boolean open = false;
        Optional<Spec> next = Optional.of(spec);
        while (next.isPresent() && seen.add(next.get().javaName())) {
            Spec each = next.get();
            open |= each.flag("open");
            each.members().stream()
                    .filter(member -> !member.kind().isOperation())
                    .forEach(member -> members.putIfAbsent(member.name(), value(member)));
            if (each.inherits().filter("entity"::equals).isPresent()) {
                members.putIfAbsent("id", new SampleType.Value(new Shape.Primitive("Edm.String"), false));
            }
            next = each.inherits().flatMap(specs::called);
        }
        Set<String> known = facts.map(view -> view.members(name).keySet()).orElse(Set.of());
        return new SampleType(name, open, members, known);
    }

    private SampleType.Value value(SpecMember member) {
        String type = member.type();
        boolean many = type.startsWith(LIST);
        return new SampleType.Value(shape(many ? type.substring(LIST.length(), type.length() - 1) : type), many);
    }

    /** Returns the shape of a Java type; of one that no spec of the package declares, any value. */
    private Shape shape(String type) {
        if (PRIMITIVES.containsKey(type)) {
            return new Shape.Primitive(PRIMITIVES.get(type));
        }
        return specs.called(type)
                .<Shape>map(spec -> {
                    String name = specs.qualifiedName(spec);
                    return spec.kind() == SpecKind.ENUM ? enumeration(spec, name) : new Shape.Structured(name);
                })
                .orElse(new Shape.Primitive(UNTYPED));
    }

    private Shape enumeration(Spec spec, String name) {
        Set<String> members = spec.members().stream().map(SpecMember::name).collect(Collectors.toSet());
        Optional<EnumFact> fact = facts.flatMap(view -> view.type(name))
                .filter(EnumFact.class::isInstance)
                .map(EnumFact.class::cast);
        fact.ifPresent(found -> found.members().forEach(member -> members.add(member.name())));
        boolean closed = fact.isPresent() && !members.contains("unknownFutureValue");
        return new Shape.Enumeration(name, members, closed);
    }
}
