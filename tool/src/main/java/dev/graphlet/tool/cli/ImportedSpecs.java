package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.source.FileChanges;
import dev.graphlet.tool.source.SourceProblem;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecAddition;
import dev.graphlet.tool.source.SpecMerge;
import dev.graphlet.tool.source.SpecPackage;
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
    private final FileChanges changes;
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Creates the files of an import.
     *
     * @param root the folder that names in a difference are relative to
     */
    ImportedSpecs(SpecSources present, Path root) {
        this.present = present;
        this.changes = new FileChanges(root);
    }

    /** Plans a package. {@code endpoint} is the URL of the service, for one that is new. */
    void begin(SpecTarget target, String endpoint) {
        present.problems().stream()
                .filter(problem -> target.folder().equals(problem.file().getParent()))
                .forEach(problems::add);
        if (target.present().isEmpty()) {
            create(target.file(), target.text(endpoint));
        }
    }

    /**
     * Plans specs of a package. Those of other packages stay as they are.
     *
     * @throws DataException if there is a file of the name of a new spec
     */
    void add(SpecTarget target, List<PlannedSpec> specs) {
        List<SpecAddition> additions = new ArrayList<>();
        for (PlannedSpec spec : specs) {
            Optional<Spec> found = spec.present();
            if (found.isEmpty()) {
                noteHidden(target, spec);
                create(
                        target.folder().resolve(spec.text().fileName()),
                        spec.text().text());
            } else if (isElsewhere(target, found.get())) {
                noteLacking(spec);
            } else {
                files.add(found.get().file().path());
                spec.addition().ifPresent(additions::add);
            }
        }
        SpecMerge merge = present.merge(additions);
        merge.files().forEach(changes::change);
        problems.addAll(merge.problems());
    }

    private static boolean isElsewhere(SpecTarget target, Spec spec) {
        return target.others().stream()
                .anyMatch(each -> each.name().equals(spec.file().packageName()));
    }

    private void noteLacking(PlannedSpec planned) {
        Spec spec = planned.present().orElseThrow();
        String found = spec.file().packageName();
        if (!present.merge(planned.addition().stream().toList()).files().isEmpty()) {
            notes.add(spec.file().path() + ":" + spec.line() + ": '" + spec.name() + "' lacks some of this, and is in "
                    + found + ". Nothing was changed there; import it with --package " + found + ".");
        }
    }

    /** Says that a spec is written although there is one, which its package keeps for itself. */
    private void noteHidden(SpecTarget target, PlannedSpec planned) {
        for (SpecPackage each : target.others()) {
            each.find(planned.text().type().namespace(), planned.text().type().name())
                    .ifPresent(spec -> notes.add(spec.file().path() + ":" + spec.line() + ": '" + spec.name()
                            + "' is not public, so " + target.name()
                            + " gets a spec of its own. Make it public to use it there."));
        }
    }

    /** Plans the facts of the package; the specs are there without, if that is not possible. */
    void pin(PackageFacts facts, SpecTarget target, PinnedPackage specs, SpecSelection names) {
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
