package dev.graphlet.tool.spec;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.failure.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Finds the package of specs in the sources of a project, by their text. */
public final class SpecPackages {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*(?=\\n)", Pattern.DOTALL);
    private static final Pattern SERVICE = Pattern.compile(
            "@(?:dev\\s*\\.\\s*graphlet\\s*\\.\\s*annotations\\s*\\.\\s*)?GraphService\\b\\s*(\\((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^)\"])*\\))?");
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final Pattern NAMESPACE = Pattern.compile("\\bnamespace\\s*=\\s*\"([^\"]*)\"");

    private final Path sources;

    /** Creates a search in a folder of sources. */
    public SpecPackages(Path sources) {
        this.sources = sources;
    }

    /**
     * Returns the package that a user names, or the only one with {@code @GraphService}.
     *
     * @param name its name, or empty for the only one
     * @param namespace the namespace of the service, for a package that is new
     * @throws UsageException if it is not clear which one is meant
     */
    public SpecPackage find(Optional<String> name, String namespace) {
        List<SpecPackage> known = known();
        if (name.isPresent()) {
            if (!SourceVersion.isName(name.get(), SourceVersion.RELEASE_17)) {
                throw new UsageException(
                        "'" + name.get() + "' is no name of a package. Write it as in com.example.spec.");
            }
            Path folder = sources.resolve(name.get().replace('.', '/'));
            return known.stream()
                    .filter(each -> each.name().equals(name.get()))
                    .findFirst()
                    .orElseGet(() -> new SpecPackage(name.get(), namespace, folder, false));
        }
        if (known.isEmpty()) {
            throw new UsageException("No package below " + sources
                    + " has @GraphService. Name one with --package com.example.spec, and it is made.");
        }
        if (known.size() > 1) {
            throw new UsageException("Several packages below " + sources + " have @GraphService: "
                    + String.join(", ", known.stream().map(SpecPackage::name).toList())
                    + ". Name one with --package.");
        }
        return known.get(0);
    }

    private List<SpecPackage> known() {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        List<SpecPackage> known = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.endsWith("package-info.java"))
                    .sorted()
                    .forEach(file -> read(file).ifPresent(known::add));
        } catch (IOException | UncheckedIOException e) {
            throw new DataException("The folder " + sources + " cannot be read. Check --sources.", e);
        }
        return known;
    }

    private static Optional<SpecPackage> read(Path file) {
        String text;
        try {
            text = COMMENT.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .replaceAll(" ");
        } catch (IOException e) {
            throw new DataException("The file " + file + " cannot be read.", e);
        }
        Matcher service = SERVICE.matcher(text);
        Matcher declaration = PACKAGE.matcher(text);
        if (!service.find() || !declaration.find()) {
            return Optional.empty();
        }
        String attributes = service.group(1) == null ? "" : service.group(1);
        Matcher namespace = NAMESPACE.matcher(attributes);
        String found = namespace.find() ? namespace.group(1) : "microsoft.graph";
        Path folder = file.toAbsolutePath().getParent();
        return folder == null
                ? Optional.empty()
                : Optional.of(new SpecPackage(declaration.group(1), found, folder, true));
    }
}
