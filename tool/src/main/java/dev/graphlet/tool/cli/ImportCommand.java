package dev.graphlet.tool.cli;

import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.description.Documentation;
import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.selection.Selection;
import dev.graphlet.tool.selection.SelectionBuilder;
import dev.graphlet.tool.selection.Service;
import dev.graphlet.tool.selection.ServiceRoot;
import dev.graphlet.tool.selection.WishParser;
import dev.graphlet.tool.spec.FileChange;
import dev.graphlet.tool.spec.FileWriter;
import dev.graphlet.tool.spec.NewSpecFiles;
import dev.graphlet.tool.spec.Spec;
import dev.graphlet.tool.spec.SpecPackage;
import dev.graphlet.tool.spec.SpecPackages;
import dev.graphlet.tool.spec.Specs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the specs of what a user wants to call. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes the specs of what you want to call, and no more.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The specs are there.",
            "1:What was asked for is not there; nothing was written.",
            "2:The command cannot be understood.",
            "3:Data cannot be had or read, or files cannot be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphlet import v1.0 '/users' 'id,displayName,mail,manager(displayName)'",
            "  graphlet import 'POST /users' --json user.json",
            "  graphlet import 'user(id,displayName!,manager(id))'       # ! makes it @Required",
            "  graphlet import 'https://graph.microsoft.com/v1.0/me/messages?$$select=subject,from'",
            "  graphlet import beta --page create-rungroup.md --package com.example.spec",
            "  graphlet import --har trace.har --dry-run"
        })
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private ServiceOptions service = new ServiceOptions();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private SampleOptions samples = new SampleOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "[v1.0|beta|URL] WHAT",
            description =
                    "The service, if it is not v1.0. Then paths (/users), requests ('POST /users'), URLs with their"
                            + " query, types with members ('user(id,manager(id))'); behind a path a list of members.")
    private List<String> words = new ArrayList<>();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words parsed = Words.of(words, samples.any());
        if (parsed.rest().isEmpty() && !samples.any()) {
            throw new UsageException(
                    "Say what to import, as in 'graphlet import /users id,displayName'. See 'graphlet import --help'.");
        }
        SpecPackages packages = new SpecPackages(target.sources);
        packages.find(Optional.ofNullable(target.packageName), "");
        ServiceOptions.Loaded loaded = service.load(parsed.service().orElseGet(samples::service), session);
        SampleOptions.Overlay overlay = samples.overlay(loaded.schema());
        ServiceSchema schema = overlay.schema();
        SelectionBuilder builder = new SelectionBuilder(new Service(schema, loaded.label()));
        WishParser parser = new WishParser(root(loaded, schema));
        samples.add(builder, parser.parse(parsed.rest()), parser);
        overlay.page().ifPresent(page -> builder.add(page.wish()));
        Selection selection = builder.build();
        SpecPackage found = packages.find(Optional.ofNullable(target.packageName), overlay.namespace());
        Descriptions descriptions = target.undocumented
                ? new Descriptions(schema, Documentation.NONE)
                : service.describe(loaded, schema, session);
        List<Spec> specs = Specs.of(selection, descriptions, schema, found, !target.undocumented);
        List<FileChange> changes = new ArrayList<>();
        if (!found.exists()) {
            changes.add(FileChange.added(found.file(), found.text(loaded.endpoint())));
        }
        changes.addAll(new NewSpecFiles().changes(found, specs));
        new Report(session, target.sources).show(changes, selection.notes(), target.dryRun);
        if (!target.dryRun) {
            FileWriter.write(changes);
        }
        return ExitCode.OK;
    }

    private static ServiceRoot root(ServiceOptions.Loaded loaded, ServiceSchema schema) {
        return new ServiceRoot(
                loaded.endpoint(),
                name -> schema.container()
                        .flatMap(container -> container.resource(name))
                        .isPresent());
    }

    /** Where specs are. */
    static final class TargetOptions {
        @Option(
                names = "--package",
                paramLabel = "NAME",
                description = "The package of the specs. By default the only one with @GraphService.")
        @Nullable
        String packageName;

        @Option(
                names = "--sources",
                paramLabel = "DIR",
                defaultValue = "src/main/java",
                description = "The folder of the sources (default: ${DEFAULT-VALUE}).")
        Path sources = Path.of("src/main/java");

        @Option(names = "--dry-run", description = "Print what would be written, and write nothing.")
        boolean dryRun;

        @Option(names = "--no-docs", description = "Write specs without Javadoc.")
        boolean undocumented;
    }
}
