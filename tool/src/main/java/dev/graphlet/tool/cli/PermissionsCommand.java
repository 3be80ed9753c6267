package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.Freshness;
import dev.graphlet.tool.cache.GraphSources;
import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.permission.AccessToken;
import dev.graphlet.tool.permission.Answer;
import dev.graphlet.tool.permission.AppManifest;
import dev.graphlet.tool.permission.ClientPermissions;
import dev.graphlet.tool.permission.GraphPermissions;
import dev.graphlet.tool.permission.NamedRequest;
import dev.graphlet.tool.permission.PermissionTable;
import dev.graphlet.tool.permission.Provisioning;
import dev.graphlet.tool.permission.Scheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which permissions of Graph a client needs. */
@Command(
        name = "permissions",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Tells which permissions of Microsoft Graph your specs need, request by request and all together.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is done.",
            "1:The token permits too little.",
            "2:The command cannot be understood.",
            "3:Data cannot be downloaded or read, or files cannot be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphlet permissions",
            "  graphlet permissions 'POST /groups/{id}/members/$$ref' /me/messages",
            "  graphlet permissions --manifest --scheme application > manifest.json",
            "  graphlet permissions --token - < token.txt",
            "  graphlet permissions --write --dry-run"
        })
final class PermissionsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private PermissionOptions data = new PermissionOptions();

    @Option(
            names = "--provisioning",
            paramLabel = "FILE|URL",
            description = "For --manifest: read the identifiers of permissions (provisioningInfo.json) from here.")
    private @Nullable String provisioning;

    @Mixin
    private ClientOptions clients = new ClientOptions();

    @Option(names = "--newest", description = "Ask the server whether there is something newer than what is kept.")
    private boolean newest;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of text, md, csv and json (default: ${DEFAULT-VALUE}).")
    private String format = "text";

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            description = "For --manifest: delegated, personal or application. By default delegated, or application if"
                    + " it supports all requests.")
    private @Nullable String scheme;

    @Option(
            names = "--manifest",
            description = "Print requiredResourceAccess for the manifest of the app registration.")
    private boolean manifest;

    @Option(
            names = "--token",
            paramLabel = "FILE|-",
            description = "Compare with an access token in a file or in the input. The token is not printed or kept.")
    private @Nullable String token;

    @Option(names = "--write", description = "Insert @Permissions into specs that have none.")
    private boolean write;

    @Option(names = "--dry-run", description = "With --write, print what would be written, and write nothing.")
    private boolean dryRun;

    @Parameters(
            arity = "0..*",
            paramLabel = "REQUEST",
            description = "Requests, such as 'POST /users', instead of those of the specs.")
    private List<String> requests = new ArrayList<>();

    PermissionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Set<String> formats = Set.of("text", "md", "csv", "json");
        if (!formats.contains(format)) {
            throw new UsageException("There is no format '" + format + "'. There are text, md, csv and json.");
        }
        if (write) {
            return new PermissionsWriter(session, clients, dryRun).write(read().table());
        }
        GraphPermissions graph = read();
        ClientPermissions needed = ClientPermissions.of(answers(graph.table()), graph.table());
        if (manifest) {
            return printManifest(needed);
        }
        if (token != null) {
            return new TokenReport(session, needed)
                    .print(AccessToken.read(TokenReport.text(token), TokenReport.name(token)));
        }
        print(needed, graph.date().toString());
        return ExitCode.OK;
    }

    private GraphPermissions read() {
        return data.read(freshness(), session);
    }

    private List<Answer> answers(PermissionTable table) {
        if (requests.isEmpty()) {
            return new ClientRequestAnswers(table).of(clients.readAll());
        }
        return requests.stream()
                .map(request -> NamedRequest.of(request).find(table))
                .toList();
    }

    private void print(ClientPermissions needed, String date) {
        switch (format) {
            case "json" -> session.out().println(PermissionsData.text(PermissionsData.json(needed, date)));
            case "csv" -> PermissionsData.csv(needed).forEach(session.out()::println);
            default ->
                new PermissionsTable(session, needed, format.equals("md")).print("Permissions, by the data of " + date);
        }
    }

    private int printManifest(ClientPermissions needed) {
        Scheme chosen = scheme(needed);
        Map<Scheme, Set<String>> permissions = new EnumMap<>(Scheme.class);
        permissions.put(chosen, needed.smallest().getOrDefault(chosen, Set.of()));
        AppManifest result = AppManifest.of(permissions, provisioning());
        session.out().println(PermissionsData.text(result.json()));
        result.notes().forEach(this::note);
        needed.unsupported(chosen)
                .forEach(answer -> note(answer.method() + " " + answer.path() + " is not supported: it has no "
                        + chosen.label() + " permission."));
        needed.missing()
                .forEach(answer ->
                        note(answer.method() + " " + answer.path() + " is not in the data. Add its permission."));
        return ExitCode.OK;
    }

    private Provisioning provisioning() {
        Source source = provisioning == null ? GraphSources.PROVISIONING : Source.of(provisioning);
        return PermissionOptions.advised(
                source,
                session,
                "--provisioning",
                () -> MetadataOptions.cache(session).provisioning(source, freshness()));
    }

    private Freshness freshness() {
        return newest ? Freshness.NEWEST : Freshness.KEPT;
    }

    private void note(String text) {
        session.err().println(session.yellow("note:") + " " + text);
    }

    private Scheme scheme(ClientPermissions needed) {
        if (scheme == null) {
            boolean alone = needed.unsupported(Scheme.APPLICATION).isEmpty()
                    && !needed.smallest()
                            .getOrDefault(Scheme.APPLICATION, Set.of())
                            .isEmpty();
            return alone ? Scheme.APPLICATION : Scheme.DELEGATED;
        }
        for (Scheme each : Scheme.values()) {
            if (each.label().equals(scheme)) {
                return each;
            }
        }
        throw new UsageException("There is no scheme '" + scheme + "'. There are delegated, personal and application.");
    }
}
