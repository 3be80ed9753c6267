package dev.graphlet.tool.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans what to insert into specs for what they should have. */
final class SpecMerger {
    private final JavaParser parser = new JavaParser();
    private final List<SourceProblem> problems = new ArrayList<>();
    private final SpecSources sources;

    SpecMerger(SpecSources sources) {
        this.sources = sources;
    }

    SpecMerge merge(List<SpecAddition> additions) {
        Map<SpecFile, Map<Spec, List<SpecAddition>>> byFile = new LinkedHashMap<>();
        for (SpecAddition each : additions) {
            byFile.computeIfAbsent(each.spec().file(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(each.spec(), any -> new ArrayList<>())
                    .add(each);
        }
        List<MergedFile> files = new ArrayList<>();
        byFile.forEach((file, bySpec) -> merge(file, bySpec).ifPresent(files::add));
        return new SpecMerge(files, problems);
    }

    private Optional<MergedFile> merge(SpecFile file, Map<Spec, List<SpecAddition>> bySpec) {
        List<TextInsertion> insertions = new ArrayList<>();
        PlannedImports imports = new PlannedImports(file.names());
        Map<Spec, Integer> counts = new LinkedHashMap<>();
        bySpec.forEach((spec, additions) -> {
            head(spec, additions, insertions, imports);
            List<NewMember> missing = missing(spec, additions, imports);
            insertions.addAll(missing.isEmpty() ? List.of() : new MemberInserter(spec).insert(missing));
            counts.put(spec, missing.size());
            insertions.addAll(new PermissionInserter(spec, imports)
                    .insert(additions.stream()
                            .flatMap(each -> each.permissions().stream())
                            .toList()));
        });
        insertions.addAll(new ImportInserter(file.source()).insert(imports.toAdd()));
        MergedFile merged = new MergedFile(file, insertions);
        if (insertions.isEmpty()) {
            return Optional.empty();
        }
        if (!isSound(merged, counts)) {
            problems.add(new SourceProblem(
                    file.path(),
                    1,
                    "Nothing can be inserted into this layout. The file was not changed. Format the file first."));
            return Optional.empty();
        }
        return Optional.of(merged);
    }

    private void head(Spec spec, List<SpecAddition> additions, List<TextInsertion> insertions, PlannedImports imports) {
        AttributeInserter attributes = new AttributeInserter(spec);
        Map<String, String> paths = new TreeMap<>();
        additions.forEach(each -> paths.putAll(each.paths()));
        problems.addAll(attributes.problems(paths));
        List<String> missing = new ArrayList<>(attributes.missing(paths));
        OperationInserter operations = new OperationInserter(spec, imports);
        List<String> offers = operations.missing(
                additions.stream().flatMap(each -> each.operations().stream()).toList());
        if (!offers.isEmpty() && spec.operationsTree().isPresent()) {
            insertions.addAll(operations.insert(offers));
        } else if (!offers.isEmpty()) {
            missing.add(operations.attribute(offers));
        }
        insertions.addAll(attributes.insert(missing));
    }

    private List<NewMember> missing(Spec spec, List<SpecAddition> additions, PlannedImports imports) {
        MemberComparison comparison =
                new MemberComparison(spec, sources.names(spec.file().packageName()), problems::add);
        return additions.stream()
                .flatMap(each -> each.members().stream())
                .map(each -> NewMember.read(each, spec.kind(), parser))
                .filter(each -> comparison.isMissing(each.member()))
                .map(each -> each.in(imports, parser))
                .toList();
    }

    /** Reads the text again: it must be Java, and each spec have as many members more as were added. */
    private boolean isSound(MergedFile merged, Map<Spec, Integer> counts) {
        SpecFile file = merged.file();
        JavaParser.Parsed parsed = parser.parse(merged.text());
        if (parsed.source() == null || parsed.error().isPresent()) {
            return false;
        }
        SourceNames names = new SourceNames(parsed.source(), file.names().siblings());
        SpecFile after = new SpecFile(file.path(), file.content(), parsed.source(), names);
        return file.specs().stream()
                .allMatch(before -> after.specs().stream()
                        .filter(spec -> spec.javaName().equals(before.javaName()))
                        .anyMatch(spec ->
                                spec.members().size() == before.members().size() + counts.getOrDefault(before, 0)));
    }
}
