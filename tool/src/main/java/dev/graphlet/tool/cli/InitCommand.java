package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.project.Build;
import dev.graphlet.tool.project.Project;
import dev.graphlet.tool.source.FileChanges;
import dev.graphlet.tool.spec.SpecTarget;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a project that runs. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a project that signs in and sends your first requests, with a test that needs no sign-in.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The project is there.",
            "1:What was asked for is not there; nothing was written.",
            "2:The command cannot be understood.",
            "3:Data cannot be downloaded or read, or files cannot be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphlet init mail 'GET /me/messages?$$select=subject,from'",
            "  graphlet init directory /users displayName,mail --package com.contoso.directory",
            "  graphlet init groups 'POST /groups' --build gradle"
        })
final class InitCommand implements Callable<Integer> {
    private static final String FIRST = "GET /me?$select=displayName,mail";

    private final Session session;

    @Mixin
    private ServiceOptions service = new ServiceOptions();

    @Mixin
    private SampleOptions samples = new SampleOptions();

    @Parameters(index = "0", paramLabel = "NAME", description = "The folder of the project, which is not there yet.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "[v1.0|beta|URL] WHAT",
            description = "What the program should call, as for 'graphlet import'. By default, 'GET /me'.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the program, com.example.NAME by default. The specs are in the package spec"
                    + " below it.")
    private @Nullable String packageName;

    @Option(
            names = "--build",
            paramLabel = "maven|gradle",
            defaultValue = "maven",
            description = "The build tool (default: ${DEFAULT-VALUE}).")
    private String build = "maven";

    @Option(names = "--no-docs", description = "Write specs without Javadoc.")
    private boolean undocumented;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Build tool = tool();
        String program = program();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(folder + " exists already. Name a new folder, or use 'graphlet import' in it.");
        }
        boolean nothing = words.isEmpty() && !samples.any();
        TargetOptions target = new TargetOptions();
        target.sources = folder.resolve("src/main/java");
        target.packageName = program + ".spec";
        Words parsed = Words.of(nothing ? List.of(FIRST) : words, samples.any());
        Importer.Planned planned = new Importer(session, service, samples, !undocumented).plan(parsed, target);
        Project project = new Project(
                new Project.Names(name(), program, SpecTarget.serviceName(program + ".spec"), planned.endpoint()),
                planned.wishes(),
                planned.schema(),
                planned.selection());
        List<Path> files = new ArrayList<>(planned.specs().files());
        FileChanges changes = planned.specs().changes();
        project.files(tool).forEach((name, text) -> {
            changes.create(folder.resolve(name), text);
            files.add(folder.resolve(name));
        });
        List<String> notes = new ArrayList<>(planned.selection().notes());
        if (nothing) {
            notes.add("Nothing was asked for, so the program reads the signed-in user: " + FIRST + ".");
        }
        notes.addAll(planned.specs().notes());
        notes.addAll(project.notes());
        changes.write();
        new Report(session, target).show(changes, files, notes);
        next(tool, project);
        return ExitCode.OK;
    }

    private void next(Build tool, Project project) {
        session.out().println();
        session.out().println("Next, in " + folder + ":");
        session.out().println("  " + session.bold(tool.testCommand()));
        session.out().println("  " + session.bold(project.variables() + " " + tool.runCommand()));
        session.out().println("README.md says what the app registration needs.");
    }

    private Build tool() {
        try {
            return Build.valueOf(build.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UsageException("'" + build + "' is not a known build tool. Use --build maven or --build gradle.");
        }
    }

    private String name() {
        String name = Objects.toString(folder.toAbsolutePath().normalize().getFileName(), "");
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new UsageException(
                    "'" + name + "' is not the name of a project. Use letters, digits, '-', '_' and '.'.");
        }
        return name;
    }

    /** Returns the package of the program. */
    private String program() {
        String name = name();
        String program = Optional.ofNullable(packageName).orElseGet(() -> {
            String last = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            boolean identifier = SourceVersion.isName(last, SourceVersion.RELEASE_17);
            return "com.example." + (identifier ? last : "_" + last);
        });
        if (!SourceVersion.isName(program, SourceVersion.RELEASE_17)) {
            throw new UsageException(
                    "'" + program + "' is not the name of a package. Write it as in com.example.mail.");
        }
        return program;
    }
}
