package dev.graphlet.tool.cli;

import dev.graphlet.tool.check.CheckedPackage;
import dev.graphlet.tool.check.FileNames;
import dev.graphlet.tool.facts.FactsFile;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.source.SourceProblem;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what the service has changed since the facts were pinned. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Compares the pinned facts with what the service says now, and tells what was added, deprecated,"
                + " changed and removed. For CI: fails only if a difference touches the specs.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:No difference touches the specs, and no sample has an error.",
            "1:A difference touches the specs, or a sample has an error.",
            "2:The command cannot be understood.",
            "3:Specs, facts or data cannot be read or downloaded, or the report cannot be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphlet check",
            "  graphlet check --format md >> $$GITHUB_STEP_SUMMARY",
            "  graphlet check --format sarif --output graphlet.sarif",
            "  graphlet check --json src/test/resources/samples"
        })
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--from",
            paramLabel = "FILE|URL",
            description = "Read the CSDL ($$metadata) of the service from here.")
    private @Nullable String from;

    @Option(names = "--offline", description = "Compare with what is kept, and ask no server for newer data.")
    private boolean offline;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form of the report: ${COMPLETION-CANDIDATES} (default: text).")
    private CheckFormat format = CheckFormat.text;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report to this file, and print it as text, too.")
    private @Nullable Path output;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the specs. By default all with @GraphService.")
    private @Nullable String packageName;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "src/main/java",
            description = "The folder of the sources (default: ${DEFAULT-VALUE}).")
    private Path sources = Path.of("src/main/java");

    @Option(
            names = "--json",
            paramLabel = "DIR",
            description = "Check the samples in the .json files below this folder against the specs instead.")
    private @Nullable Path samples;

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Mixin
    private PermissionOptions permissions = new PermissionOptions();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SpecSources read = SpecSources.read(sources);
        List<SpecPackage> packages = PackageSelection.of(read, sources, packageName);
        MetadataOptions metadata = MetadataOptions.of(from, offline);
        PackageSelection.check(packages, metadata, comparison);
        refuseBroken(packages, read.problems());
        if (samples != null) {
            if (format != CheckFormat.text || output != null) {
                throw new UsageException("--json prints text only. Leave out --format and --output.");
            }
            return new SampleFiles(session, packages).check(samples) ? ExitCode.OK : ExitCode.NOT_THERE;
        }
        PackageCheck check = new PackageCheck(
                new PinSources(metadata, comparison, permissions, session),
                note -> session.err().println(session.yellow("note:") + " " + note));
        List<CheckedPackage> checked = new ArrayList<>();
        packages.forEach(each -> checked.add(check.check(each, read.packages())));
        report(checked);
        return checked.stream().allMatch(each -> each.touching() == 0) ? ExitCode.OK : ExitCode.NOT_THERE;
    }

    private void refuseBroken(List<SpecPackage> packages, List<SourceProblem> problems) {
        for (SpecPackage specs : packages) {
            List<SourceProblem> own = problems.stream()
                    .filter(problem -> specs.folder().equals(problem.file().getParent()))
                    .filter(problem -> !problem.file().endsWith(FactsFile.NAME))
                    .toList();
            if (!own.isEmpty()) {
                own.forEach(problem -> session.err().println(problem));
                throw new DataException(
                        specs.name() + " was not compared. Correct its sources, and run 'graphlet check'.");
            }
        }
    }

    private void report(List<CheckedPackage> checked) {
        FileNames names = new FileNames(Path.of(""));
        if (output == null) {
            print(format.report(checked, names, session));
            return;
        }
        Session plain = new Session(session.out(), session.err(), session.cache(), false);
        String report = format.report(checked, names, plain);
        try {
            Path folder = output.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(output, report);
        } catch (IOException e) {
            throw new DataException(
                    "Cannot write " + output + ". Make room or the file writable, or name another one.", e);
        }
        print(CheckFormat.text.report(checked, names, session));
    }

    private void print(String report) {
        report.lines().forEach(session.out()::println);
    }
}
