package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.source.FileChanges;
import java.util.ArrayList;
import java.util.List;
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
            "3:Data cannot be downloaded or read, or files cannot be written."
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
        Importer.Planned planned = new Importer(session, service, samples, !undocumented).plan(parsed, target);
        List<String> notes = new ArrayList<>(planned.selection().notes());
        notes.addAll(planned.specs().notes());
        FileChanges changes = planned.specs().changes();
        if (!target.dryRun) {
            changes.write();
        }
        new Report(session, target).show(changes, planned.specs().files(), notes);
        return ExitCode.OK;
    }
}
