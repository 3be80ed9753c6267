package dev.graphlet.tool.cli;

import dev.graphlet.tool.facts.FactsFile;
import dev.graphlet.tool.source.FileChanges;
import dev.graphlet.tool.source.SourceProblem;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the facts about what specs name. */
@Command(
        name = "pin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes what the service says about the types of your specs to GraphFacts.java beside them, so"
                + " that the compiler can compare.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The facts are there.",
            "1:Some specs cannot be read; the facts of their packages stay as they are.",
            "2:The command cannot be understood.",
            "3:Data cannot be downloaded or read, or files cannot be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphlet pin",
            "  graphlet pin --newest --dry-run",
            "  graphlet pin --from metadata.xml --cloud CHINA=china.xml --package com.example.spec"
        })
final class PinCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private MetadataOptions metadata = new MetadataOptions();

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Mixin
    private PermissionOptions permissions = new PermissionOptions();

    @Mixin
    private TargetOptions target = new TargetOptions();

    PinCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SpecSources sources = SpecSources.read(target.sources);
        List<SpecPackage> packages = PackageSelection.of(sources, target.sources, target.packageName);
        PackageSelection.check(packages, metadata, comparison);
        List<SourceProblem> problems = sources.problems().stream()
                .filter(problem -> !problem.file().endsWith(FactsFile.NAME))
                .toList();
        problems.forEach(problem -> session.err().println(problem));
        FileChanges changes = new FileChanges(target.root());
        PackageFacts facts = new PackageFacts(new PinSources(metadata, comparison, permissions, session));
        List<Path> files = new ArrayList<>();
        int left = 0;
        for (SpecPackage specs : packages) {
            if (PackageFacts.isBroken(specs, problems)) {
                session.say(PackageFacts.broken(specs.name()));
                left++;
            } else {
                PinnedPackage pinned = PinnedPackage.of(specs);
                files.add(pinned.file());
                facts.plan(pinned, SpecSelection.of(specs, sources.packages()), changes);
            }
        }
        if (!target.dryRun) {
            changes.write();
        }
        new Report(session, target).show(changes, files, List.of());
        return left == 0 ? ExitCode.OK : ExitCode.NOT_THERE;
    }
}
