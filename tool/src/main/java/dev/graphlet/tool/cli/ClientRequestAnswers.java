package dev.graphlet.tool.cli;

import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.requests.ClientRequest;
import dev.graphlet.processor.requests.DeclaredRequest;
import dev.graphlet.processor.requests.SpecRequests;
import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.permission.Answer;
import dev.graphlet.tool.permission.Grant;
import dev.graphlet.tool.permission.PermissionTable;
import dev.graphlet.tool.permission.Scheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what permits the requests of clients: what {@code @Permissions} say, or else the data. */
final class ClientRequestAnswers {
    private final PermissionTable table;

    ClientRequestAnswers(PermissionTable table) {
        this.table = table;
    }

    /** Returns an answer for each request of the clients, by path and method. */
    List<Answer> of(Collection<Client> clients) {
        Map<String, Answer> answers = new TreeMap<>();
        for (Client client : clients) {
            Map<String, Spec> specs = new HashMap<>();
            client.others().forEach(spec -> specs.put(spec.reference().qualifiedName(), spec));
            client.specs().forEach(spec -> specs.put(spec.reference().qualifiedName(), spec));
            for (ClientRequest request : SpecRequests.of(client.specs(), client.others())) {
                Optional<DeclaredRequest> declared = DeclaredRequest.of(request, specs);
                Answer known = table.find(request.method(), request.path());
                List<Permissions> said =
                        declared.map(DeclaredRequest::permissions).orElse(List.of());
                answers.putIfAbsent(
                        request.path() + " " + request.method(), said.isEmpty() ? known : said(known, said));
            }
        }
        return List.copyOf(answers.values());
    }

    /** Returns an answer in which what authors say goes before what the data say. */
    private static Answer said(Answer known, List<Permissions> permissions) {
        Map<Scheme, List<Grant>> schemes = new EnumMap<>(Scheme.class);
        schemes.putAll(known.schemes());
        for (Scheme scheme : Scheme.values()) {
            List<String> names = permissions.stream()
                    .flatMap(each -> names(each, scheme))
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                List<Grant> grants = new ArrayList<>();
                names.forEach(name -> grants.add(new Grant(name, grants.isEmpty(), List.of())));
                schemes.put(scheme, grants);
            }
        }
        return new Answer(known.method(), known.path(), known.isKnown() ? known.entry() : "@Permissions", schemes);
    }

    private static Stream<String> names(Permissions permissions, Scheme scheme) {
        return switch (scheme) {
            case DELEGATED -> permissions.delegated().stream();
            case PERSONAL -> permissions.personal().stream();
            case APPLICATION -> permissions.application().stream();
        };
    }
}
