package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.requests.ClientRequest;
import dev.graphlet.tool.permission.Answer;
import dev.graphlet.tool.permission.PermissionTable;
import dev.graphlet.tool.permission.Scheme;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what permits the requests of specs. */
final class PathFacts {
    private PathFacts() {}

    /** Returns a fact for each request, also for those that the data do not have. */
    static List<PathFact> of(Collection<ClientRequest> requests, PermissionTable table) {
        Map<String, PathFact> facts = new LinkedHashMap<>();
        for (ClientRequest request : requests) {
            Answer answer = table.find(request.method(), request.path());
            PathFact fact = new PathFact(
                    request.path(),
                    request.type(),
                    request.factOperation(),
                    permissions(answer, Scheme.DELEGATED),
                    permissions(answer, Scheme.PERSONAL),
                    permissions(answer, Scheme.APPLICATION));
            facts.putIfAbsent(fact.operation() + " " + fact.path(), fact);
        }
        return List.copyOf(facts.values());
    }

    private static List<PathFact.Permission> permissions(Answer answer, Scheme scheme) {
        return answer.grants(scheme).stream()
                .map(grant -> new PathFact.Permission(grant.permission(), grant.least(), grant.also()))
                .toList();
    }
}
