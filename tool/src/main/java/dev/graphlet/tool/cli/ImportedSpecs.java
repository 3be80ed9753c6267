package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.source.FileChanges;
import dev.graphlet.tool.source.SourceProblem;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecAddition;
import dev.graphlet.tool.source.SpecMerge;
import dev.graphlet.tool.source.SpecSources;
import dev.graphlet.tool.spec.PlannedSpec;
import dev.graphlet.tool.spec.SpecTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of an import: new ones, and what is inserted into those that there are. */
final class ImportedSpecs {
    private final SpecSources present;
    private final SpecTarget target;
    private final FileChanges changes;
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Creates the files of an import into a package.
     *
     * @param endpoint the URL of the service, for a package that is new
     * @param root the folder that names in a difference are relative to
     */
    ImportedSpecs(SpecSources present, SpecTarget target, String endpoint, Path root) {
        this.present = present;
        this.target = target;
        this.changes = new FileChanges(root);
        present.problems().stream()
                .filter(problem -> target.folder().equals(problem.file().getParent()))
                .forEach(problems::add);
        if (target.present().isEmpty()) {
            create(target.file(), target.text(endpoint));
        }
    }

    /**
     * Plans specs.
     *
     * @throws DataException if there is a file of the name of a new spec
     */
    void add(List<PlannedSpec> specs) {
        List<SpecAddition> additions = new ArrayList<>();
        for (PlannedSpec spec : specs) {
            Optional<Spec> found = spec.present();
            if (found.isEmpty()) {
                create(
                        target.folder().resolve(spec.text().fileName()),
                        spec.text().text());
            } else {
                files.add(found.get().file().path());
                spec.addition().ifPresent(additions::add);
            }
        }
        SpecMerge merge = present.merge(additions);
        merge.files().forEach(changes::change);
        problems.addAll(merge.problems());
    }

    /** Plans the facts of the package; the specs are there without, if that is not possible. */
    void pin(PackageFacts facts, PinnedPackage specs, SpecSelection names) {
        if (target.present()
                .filter(found -> PackageFacts.isBroken(found, present.problems()))
                .isPresent()) {
            notes.add(PackageFacts.broken(specs.name()));
            return;
        }
        try {
            facts.plan(specs, names, changes);
            files.add(specs.file());
        } catch (DataException e) {
            notes.add("Without facts: " + e.getMessage());
        }
    }

    private void create(Path file, String text) {
        for (SourceProblem problem : problems) {
            if (problem.file().equals(file)) {
                throw new DataException(problem.toString());
            }
        }
        changes.create(file, text);
        files.add(file);
    }

    /** Returns the name of the service of a new package. */
    String serviceName() {
        return target.serviceName();
    }

    FileChanges changes() {
        return changes;
    }

    /** Returns the files of all specs that were asked for, also of those that do not change. */
    Set<Path> files() {
        return files;
    }

    /** Returns what is left for the authors of the specs, a line each. */
    List<String> notes() {
        return Stream.concat(problems.stream().map(SourceProblem::toString), notes.stream())
                .toList();
    }
}
