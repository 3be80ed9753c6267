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
import dev.graphlet.tool.source.SpecSources;
import dev.graphlet.tool.spec.SpecTarget;
import dev.graphlet.tool.spec.Specs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    @Option(names = "--no-docs", description = "Write specs without Javadoc.")
    private boolean undocumented;

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
        Optional<String> name = Optional.ofNullable(target.packageName);
        SpecSources present = target.read();
        SpecTarget.find(present, target.sources, name, "");
        ServiceOptions.Loaded loaded = service.load(parsed.service().orElseGet(samples::service), session);
        SampleOptions.Overlay overlay = samples.overlay(loaded.schema());
        ServiceSchema schema = overlay.schema();
        SelectionBuilder builder = new SelectionBuilder(new Service(schema, loaded.label()));
        WishParser parser = new WishParser(root(loaded, schema));
        samples.add(builder, parser.parse(parsed.rest()), parser);
        overlay.page().ifPresent(page -> builder.add(page.wish()));
        Selection selection = builder.build();
        SpecTarget found = SpecTarget.find(present, target.sources, name, overlay.namespace());
        Descriptions descriptions =
                undocumented ? new Descriptions(schema, Documentation.NONE) : service.describe(loaded, schema, session);
        ImportedSpecs imported = new ImportedSpecs(present, found, loaded.endpoint(), target.root());
        imported.add(new Specs(selection, descriptions, schema, found, !undocumented).all());
        List<String> notes = new ArrayList<>(selection.notes());
        imported.problems().forEach(problem -> notes.add(problem.toString()));
        new Report(session, target).show(imported.changes(), imported.files(), notes);
        if (!target.dryRun) {
            imported.changes().write();
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
}
