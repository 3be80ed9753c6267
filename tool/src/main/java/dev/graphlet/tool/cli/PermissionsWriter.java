package dev.graphlet.tool.cli;

import dev.graphlet.processor.requests.ClientRequest;
import dev.graphlet.tool.facts.RequestOutlines;
import dev.graphlet.tool.permission.Answer;
import dev.graphlet.tool.permission.Grant;
import dev.graphlet.tool.permission.PermissionTable;
import dev.graphlet.tool.permission.Scheme;
import dev.graphlet.tool.source.FileChanges;
import dev.graphlet.tool.source.PermissionSource;
import dev.graphlet.tool.source.SourceProblem;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecAddition;
import dev.graphlet.tool.source.SpecMerge;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Inserts {@code @Permissions} into specs by the data. */
final class PermissionsWriter {
    private static final Map<String, String> OF_STREAM = Map.of("GET", "GET", "PUT", "UPDATE");

    private final Session session;
    private final ClientOptions clients;
    private final TargetOptions target = new TargetOptions();

    PermissionsWriter(Session session, ClientOptions clients, boolean dryRun) {
        this.session = session;
        this.clients = clients;
        target.sources = clients.sources;
        target.dryRun = dryRun;
    }

    int write(PermissionTable table) {
        // Reports what is wrong with the specs before anything is planned.
        clients.readAll();
        SpecSources sources = SpecSources.read(clients.sources);
        FileChanges changes = new FileChanges(target.root());
        Set<Path> files = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        List<SpecAddition> additions = new ArrayList<>();
        for (SpecPackage each : sources.packages()) {
            if (clients.isAsked(each.name())) {
                plan(each, sources.packages(), table, notes).forEach((spec, permissions) -> {
                    additions.add(SpecAddition.permitting(spec, permissions));
                    files.add(spec.file().path());
                });
            }
        }
        SpecMerge merge = sources.merge(additions);
        merge.files().forEach(changes::change);
        merge.problems().stream().map(SourceProblem::toString).forEach(notes::add);
        if (!target.dryRun) {
            changes.write();
        }
        new Report(session, target).show(changes, files, List.copyOf(notes));
        return ExitCode.OK;
    }

    private static Map<Spec, List<PermissionSource>> plan(
            SpecPackage specs, List<SpecPackage> packages, PermissionTable table, Set<String> notes) {
        // By declaration and operation, what is known at each of its paths.
        Map<String, Map<String, Map<String, List<Answer>>>> known = new TreeMap<>();
        for (ClientRequest request : RequestOutlines.requests(specs, packages)) {
            Answer answer = table.find(request.method(), request.path());
            if (answer.isKnown()) {
                known.computeIfAbsent(request.owner(), any -> new TreeMap<>())
                        .computeIfAbsent(request.member(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(operation(request), any -> new ArrayList<>())
                        .add(answer);
            } else {
                notes.add(request.line() + " is not in the data. Say what permits it with @Permissions.");
            }
        }
        Map<Spec, List<PermissionSource>> planned = new LinkedHashMap<>();
        for (Spec spec : specs.specs()) {
            Map<String, Map<String, List<Answer>>> members = known.getOrDefault(specs.qualifiedName(spec), Map.of());
            List<PermissionSource> sources = new ArrayList<>();
            members.forEach((member, operations) -> sources.addAll(sources(member, operations)));
            if (!sources.isEmpty()) {
                planned.put(spec, sources);
            }
        }
        return planned;
    }

    /** Returns the constant of {@code Operation} by which {@code @Permissions} names a request; empty for a call. */
    private static String operation(ClientRequest request) {
        return switch (request.operation()) {
            case "ACTION", "FUNCTION" -> "";
            case "STREAM" -> OF_STREAM.getOrDefault(request.method(), "");
            default -> request.operation();
        };
    }

    /** Returns an annotation for all operations of a declaration that are permitted alike. */
    private static List<PermissionSource> sources(String member, Map<String, List<Answer>> operations) {
        Map<Map<String, List<String>>, List<String>> alike = new LinkedHashMap<>();
        operations.forEach((operation, answers) -> {
            Map<String, List<String>> permissions = permissions(answers);
            if (!permissions.isEmpty()) {
                alike.computeIfAbsent(permissions, any -> new ArrayList<>()).add(operation);
            }
        });
        List<PermissionSource> sources = new ArrayList<>();
        alike.forEach((permissions, named) -> sources.add(new PermissionSource(
                member, named.contains("") ? List.of() : named.stream().sorted().toList(), permissions)));
        return sources;
    }

    /** Returns the permissions that suffice at all paths that support a scheme. */
    private static Map<String, List<String>> permissions(List<Answer> answers) {
        Map<String, List<String>> permissions = new TreeMap<>();
        for (Scheme scheme : Scheme.values()) {
            List<List<String>> supported = answers.stream()
                    .map(answer -> alone(answer.grants(scheme)))
                    .filter(names -> !names.isEmpty())
                    .toList();
            List<String> common = supported.isEmpty() ? new ArrayList<>() : new ArrayList<>(supported.get(0));
            supported.forEach(common::retainAll);
            if (!common.isEmpty()) {
                permissions.put(scheme.label(), common);
            }
        }
        return permissions;
    }

    private static List<String> alone(List<Grant> grants) {
        return grants.stream()
                .filter(grant -> grant.also().isEmpty())
                .map(Grant::permission)
                .toList();
    }
}
