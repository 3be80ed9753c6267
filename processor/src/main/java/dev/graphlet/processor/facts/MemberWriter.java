package dev.graphlet.processor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the lines of facts, without their ends. */
record MemberWriter(TypeNames names) {
    private static final String INDENT = "  ";

    /** Returns what is about the service as a whole. */
    List<String> head(ServiceFacts facts) {
        List<String> lines = new ArrayList<>();
        if (!facts.namespaces().isEmpty()) {
            lines.add("namespaces " + joined(facts.namespaces(), " "));
        }
        facts.clouds()
                .forEach(cloud -> lines.add("cloud " + Escapes.name(cloud.cloud()) + " " + Escapes.name(cloud.date())));
        facts.missing().forEach(type -> lines.add("missing " + names.write(type.name()) + near(type)));
        return lines;
    }

    private String near(MissingType type) {
        return type.near().isEmpty()
                ? ""
                : " near " + type.near().stream().map(names::write).collect(Collectors.joining("|"));
    }

    List<String> container(ContainerFact container) {
        List<String> lines = new ArrayList<>(List.of("container " + Escapes.name(container.name())));
        container
                .resources()
                .forEach(resource -> lines.add(INDENT + (resource.singleton() ? "singleton " : "set ")
                        + Escapes.name(resource.name()) + " " + names.write(resource.type())
                        + marks(resource.marks())));
        container.imports().forEach(operation -> lines.add(operation(operation)));
        return lines;
    }

    List<String> type(TypeFact type) {
        if (type instanceof TypedefFact typedef) {
            return List.of("typedef " + names.write(typedef.name()) + " : " + names.write(typedef.underlying())
                    + marks(typedef.marks()));
        }
        return type instanceof EnumFact enumeration ? enumeration(enumeration) : structured((StructuredFact) type);
    }

    private List<String> enumeration(EnumFact type) {
        List<String> lines = new ArrayList<>();
        lines.add((type.flags() ? "flags " : "enum ") + names.write(type.name()) + marks(type.marks()));
        type.members()
                .forEach(member -> lines.add(INDENT
                        + Escapes.name(member.name())
                        + member.value().map(value -> " " + value).orElse("")
                        + marks(member.marks())));
        return lines;
    }

    private List<String> structured(StructuredFact type) {
        List<String> lines = new ArrayList<>();
        lines.add(header(type));
        type.properties()
                .forEach(property -> lines.add(
                        INDENT + Escapes.name(property.name()) + " " + use(property.type()) + marks(property.marks())));
        type.navigations()
                .forEach(navigation -> lines.add(INDENT
                        + Escapes.name(navigation.name())
                        + (navigation.contained() ? " => " : " -> ")
                        + use(navigation.target())
                        + marks(navigation.marks())));
        type.operations().forEach(operation -> lines.add(operation(operation)));
        return lines;
    }

    private String header(StructuredFact type) {
        Stream<String> traits = type.traits().stream().map(trait -> trait.name().toLowerCase(Locale.ROOT));
        Stream<String> keys = type.key().isEmpty() ? Stream.empty() : Stream.of("key " + joined(type.key(), ","));
        Stream<String> alternates = type.alternateKeys().stream().map(key -> "alternate " + joined(key, ","));
        String parts = Stream.of(traits, keys, alternates)
                .flatMap(part -> part)
                .map(part -> " " + part)
                .collect(Collectors.joining());
        return (type.entity() ? "entity " : "complex ")
                + names.write(type.name())
                + type.base().map(base -> " : " + names.write(base)).orElse("")
                + parts
                + marks(type.marks());
    }

    private String operation(OperationFact operation) {
        String parameters =
                operation.parameters().stream().map(this::parameter).collect(Collectors.joining(", ", "(", ")"));
        return INDENT
                + (operation.function() ? "function " : "action ")
                + names.write(operation.name())
                + parameters
                + operation.result().map(result -> " " + use(result)).orElse("")
                + (operation.onCollection() ? " on-collection" : "")
                + marks(operation.marks());
    }

    private String parameter(OperationFact.Parameter parameter) {
        return Escapes.name(parameter.name()) + " " + use(parameter.type()) + (parameter.optional() ? " optional" : "")
                + (parameter.neverNull() ? " " + Mark.NEVER_NULL.word() : "");
    }

    /** Returns {@code path /users user  LIST d User.ReadBasic.All*|User.Read.All  a User.Read.All}. */
    String path(PathFact path) {
        return "path " + Escapes.path(path.path()) + " " + names.write(path.type()) + "  "
                + Escapes.name(path.operation())
                + permissions(" d ", path.delegated()) + permissions("  p ", path.personal())
                + permissions("  a ", path.application());
    }

    private static String permissions(String scheme, List<PathFact.Permission> permissions) {
        return permissions.isEmpty()
                ? ""
                : scheme + permissions.stream().map(MemberWriter::permission).collect(Collectors.joining("|"));
    }

    private static String permission(PathFact.Permission permission) {
        String also = permission.also().stream().map(Escapes::name).collect(Collectors.joining(","));
        return Escapes.name(permission.name()) + (permission.least() ? "*" : "") + (also.isEmpty() ? "" : "+" + also);
    }

    private String use(TypeUse type) {
        String name = names.write(type.name());
        return type.many() ? "[" + name + "]" : name;
    }

    private static String marks(Marks marks) {
        StringBuilder written = new StringBuilder();
        marks.words().forEach(mark -> written.append(' ').append(mark.word()));
        append(" not-in ", marks.notIn(), written);
        append(" refuses ", marks.refused(), written);
        marks.deprecation().ifPresent(deprecation -> {
            written.append(" deprecated");
            written.append(deprecation.since().isEmpty() ? "" : " " + deprecation.since());
            written.append(deprecation.removal().isEmpty() ? "" : " removed " + deprecation.removal());
            written.append(deprecation.text().isEmpty() ? "" : " " + Escapes.text(deprecation.text()));
        });
        return written.toString();
    }

    private static void append(String word, Set<String> items, StringBuilder written) {
        if (!items.isEmpty()) {
            written.append(word).append(joined(List.copyOf(items), "|"));
        }
    }

    private static String joined(List<String> parts, String separator) {
        return parts.stream().map(Escapes::name).collect(Collectors.joining(separator));
    }
}
