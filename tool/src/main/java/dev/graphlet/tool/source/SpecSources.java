package dev.graphlet.tool.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.graphlet.tool.failure.DataException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The specs below a folder of sources. */
public final class SpecSources {
    private final List<SpecPackage> packages;
    private final List<SourceProblem> problems;
    private final List<SourceProblem> notJava;

    private SpecSources(List<SpecPackage> packages, List<SourceProblem> problems, List<SourceProblem> notJava) {
        this.packages = List.copyOf(packages);
        this.problems = List.copyOf(problems);
        this.notJava = List.copyOf(notJava);
    }

    /** Returns the specs of a folder that is not there yet. */
    public static SpecSources none() {
        return new SpecSources(List.of(), List.of(), List.of());
    }

    /**
     * Reads the specs of all packages with {@code @GraphService} below a folder.
     *
     * @throws DataException if the folder cannot be read, or if there is no compiler to read Java with
     */
    public static SpecSources read(Path folder) {
        return read(folder, new FileChanges(folder));
    }

    /**
     * Reads the specs as they will be when changes are written.
     *
     * @throws DataException if the folder cannot be read, or if there is no compiler to read Java with
     */
    public static SpecSources read(Path folder, FileChanges changes) {
        JavaParser.compiler();
        Reader reader = new Reader();
        SourceFolder.candidates(folder, changes.contents()).forEach(reader::parse);
        return reader.finish();
    }

    /** Returns the packages by name. */
    public List<SpecPackage> packages() {
        return packages;
    }

    /** Returns the files that could not be read, with why and where. Their specs are unknown. */
    public List<SourceProblem> problems() {
        return problems;
    }

    /** Returns the files, among those with problems, that no compiler can read. */
    public List<SourceProblem> notJava() {
        return notJava;
    }

    /**
     * Returns what to insert so that specs have what they should. Nothing is written.
     *
     * @throws IllegalArgumentException if the source of a member is not that of one member
     */
    public SpecMerge merge(List<SpecAddition> additions) {
        return new SpecMerger(this).merge(additions);
    }

    /** Returns the OData names of specs by the last of their Java names; those of a package first. */
    Map<String, String> names(String packageName) {
        Map<String, String> names = new HashMap<>();
        for (boolean own : new boolean[] {true, false}) {
            packages.stream()
                    .filter(each -> each.name().equals(packageName) == own)
                    .flatMap(each -> each.specs().stream())
                    .forEach(spec -> names.putIfAbsent(
                            spec.javaName().substring(spec.javaName().lastIndexOf('.') + 1), spec.name()));
        }
        return names;
    }

    private static final class Reader {
        /** Without these nobody knows which service it is. */
        private static final Set<String> NEEDED = Set.of("namespace", "endpoint");

        private final JavaParser parser = new JavaParser();
        private final List<Source> sources = new ArrayList<>();
        private final List<SourceProblem> problems = new ArrayList<>();
        private final List<SourceProblem> notJava = new ArrayList<>();
        private final Map<String, Set<String>> types = new HashMap<>();
        private final Set<String> folders = new HashSet<>();

        void parse(SourceFolder.Candidate candidate) {
            Path file = candidate.file();
            try {
                SourceText text = SourceText.of(candidate.content());
                JavaParser.Parsed parsed = parser.parse(text.text());
                parsed.error()
                        .ifPresent(error -> reportUnread(
                                file,
                                error.line(),
                                "This is not Java: " + error.message()
                                        + ". The file was not changed. Correct the file first."));
                if (parsed.source() != null) {
                    add(new Source(file, text, parsed.source(), parsed.error().isEmpty()));
                }
            } catch (SourceText.EncodingException e) {
                reportUnread(file, e.line, "This is not UTF-8. The file was not changed. Save the file in UTF-8.");
            }
        }

        private void add(Source source) {
            sources.add(source);
            Set<String> names = types.computeIfAbsent(source.parsed().packageName(), any -> new HashSet<>());
            for (Tree tree : source.parsed().unit().getTypeDecls()) {
                if (tree instanceof ClassTree type) {
                    names.add(type.getSimpleName().toString());
                }
            }
            String folder =
                    source.parsed().packageName() + " in " + source.file().getParent();
            if (folders.add(folder)) {
                names.addAll(SourceFolder.siblings(source.file()));
            }
        }

        SpecSources finish() {
            Map<String, SpecPackage> services = new TreeMap<>();
            Map<String, List<Spec>> specs = new HashMap<>();
            for (Source source : sources) {
                Set<String> siblings =
                        Objects.requireNonNull(types.get(source.parsed().packageName()));
                SpecFile file = new SpecFile(
                        source.file(), source.text(), source.parsed(), new SourceNames(source.parsed(), siblings));
                service(file).ifPresent(found -> services.putIfAbsent(found.name(), found));
                if (source.sound()) {
                    file.specs().stream().filter(spec -> !spec.isNamed()).forEach(this::reportName);
                    specs.computeIfAbsent(file.packageName(), any -> new ArrayList<>())
                            .addAll(file.specs());
                }
            }
            List<SpecPackage> packages = services.values().stream()
                    .map(each -> new SpecPackage(
                            each.name(),
                            each.folder(),
                            each.service(),
                            each.clouds(),
                            specs.getOrDefault(each.name(), List.of())))
                    .toList();
            problems.sort(Comparator.comparing(SourceProblem::file));
            notJava.sort(Comparator.comparing(SourceProblem::file));
            return new SpecSources(packages, problems, notJava);
        }

        private Optional<SpecPackage> service(SpecFile file) {
            AnnotationValues values = new AnnotationValues(file.source().unit().getPackageAnnotations(), file.names());
            if (!values.has("GraphService")) {
                return Optional.empty();
            }
            Map<String, String> service = new LinkedHashMap<>();
            for (String attribute : List.of("name", "namespace", "endpoint", "generatedPackage")) {
                values.text("GraphService", attribute).ifPresent(value -> service.put(attribute, value));
                values.attribute("GraphService", attribute)
                        .filter(written -> !service.containsKey(attribute) && NEEDED.contains(attribute))
                        .ifPresent(written -> report(
                                file.path(),
                                file.source().line(written),
                                "The " + attribute + " of @GraphService is not a string literal, so its value is"
                                        + " unknown. Write a literal."));
            }
            Path folder = Objects.requireNonNull(file.path().getParent());
            List<String> clouds = values.constants("GraphService", "clouds");
            return Optional.of(new SpecPackage(file.packageName(), folder, service, clouds, List.of()));
        }

        private void reportName(Spec spec) {
            report(
                    spec.file().path(),
                    spec.line(),
                    "The name of '" + spec.javaName()
                            + "' is not a string literal, so the name of the interface is taken. Write the name as a literal.");
        }

        private void reportUnread(Path file, int line, String message) {
            notJava.add(new SourceProblem(file, line, message));
            report(file, line, message);
        }

        private void report(Path file, int line, String message) {
            problems.add(new SourceProblem(file, line, message));
        }
    }

    private record Source(Path file, SourceText text, ParsedSource parsed, boolean sound) {}
}
