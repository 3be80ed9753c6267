package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A folder with the specs of a package {@code shop.spec}. */
final class SpecFolder {
    private static final Pattern NAME = Pattern.compile("\\b(?:[A-Z]\\w+)\\b");
    final Path root;
    final Path folder;

    SpecFolder(Path root) throws IOException {
        this.root = root;
        folder = Files.createDirectories(root.resolve("shop/spec"));
        write(
                "package-info.java",
                "@dev.graphlet.annotations.GraphService(name = \"Shop\", namespace = \"shop\")\npackage shop.spec;\n");
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Writes a spec in package {@code shop.spec} that imports all annotations. */
    Path spec(String name, String text) throws IOException {
        return write(name + ".java", "package shop.spec;\n\nimport dev.graphlet.annotations.*;\n\n" + text);
    }

    SpecSources read() {
        return SpecSources.read(root);
    }

    /** Returns the text of a spec after adding members, and checks that only insertions made it. */
    String add(String type, String... members) {
        MergedFile merged = merged(type, members);
        return merged.text();
    }

    MergedFile merged(String type, String... members) {
        SpecMerge merge = merge(type, List.of(), members);
        assertThat(merge.problems()).isEmpty();
        assertThat(merge.files()).hasSize(1);
        Insertions.check(merge.files().get(0));
        return merge.files().get(0);
    }

    SpecMerge merge(String type, List<String> operations, String... members) {
        SpecSources sources = read();
        assertThat(sources.problems()).isEmpty();
        Spec spec = find(sources, type);
        return sources.merge(List.of(new SpecAddition(
                spec, List.of(members).stream().map(SpecFolder::member).toList(), operations, Map.of())));
    }

    /** Returns what comes of giving a type the operations and paths. */
    SpecMerge place(String type, List<String> operations, Map<String, String> paths) {
        SpecSources sources = read();
        assertThat(sources.problems()).isEmpty();
        return sources.merge(List.of(new SpecAddition(find(sources, type), List.of(), operations, paths)));
    }

    static Spec find(SpecSources sources, String type) {
        return sources.packages().get(0).specs().stream()
                .filter(spec -> spec.name().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a member that imports what it calls by a simple name. */
    static MemberSource member(String text) {
        Set<String> imports = new TreeSet<>();
        NAME.matcher(text.replaceAll("(?s)/\\*.*?\\*/|\"[^\"]*\"|\\b[a-zA-Z]+\\.", ""))
                .results()
                .map(found -> imported(found.group()))
                .filter(name -> !name.startsWith("java.lang."))
                .forEach(imports::add);
        return new MemberSource(text, imports);
    }

    private static String imported(String simple) {
        return switch (simple) {
            case "List" -> "java.util.List";
            case "OffsetDateTime" -> "java.time.OffsetDateTime";
            case "InputStream" -> "java.io.InputStream";
            case "String", "Boolean", "Integer", "Long" -> "java.lang." + simple;
            default -> "dev.graphlet.annotations." + simple;
        };
    }
}
