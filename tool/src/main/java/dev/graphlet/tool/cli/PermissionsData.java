package dev.graphlet.tool.cli;

import dev.graphlet.tool.permission.Answer;
import dev.graphlet.tool.permission.ClientPermissions;
import dev.graphlet.tool.permission.Grant;
import dev.graphlet.tool.permission.Scheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes permissions for programs: as JSON or as CSV (RFC 4180). */
final class PermissionsData {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PermissionsData() {}

    /** Returns a document as it is printed. */
    static String text(ObjectNode json) {
        return MAPPER.writeValueAsString(json).replace(System.lineSeparator(), "\n");
    }

    /** Returns the requests with their permissions, and the fewest for all of them. */
    static ObjectNode json(ClientPermissions permissions, String date) {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("date", date);
        ArrayNode requests = all.putArray("requests");
        for (Answer answer : permissions.answers()) {
            ObjectNode request =
                    requests.addObject().put("method", answer.method()).put("path", answer.path());
            for (Scheme scheme : Scheme.values()) {
                ObjectNode said = request.putObject(scheme.label());
                said.put("state", state(answer, scheme));
                ArrayNode sufficient = said.putArray("sufficient");
                answer.grants(scheme).forEach(grant -> add(grant, sufficient));
            }
        }
        ObjectNode smallest = all.putObject("smallest");
        permissions.smallest().forEach((scheme, names) -> {
            ArrayNode array = smallest.putArray(scheme.label());
            names.forEach(array::add);
        });
        return all;
    }

    private static void add(Grant grant, ArrayNode grants) {
        ObjectNode node =
                grants.addObject().put("permission", grant.permission()).put("least", grant.least());
        if (!grant.also().isEmpty()) {
            ArrayNode also = node.putArray("oneOf");
            grant.also().forEach(also::add);
        }
    }

    /** Returns a line for each request and scheme. */
    static List<String> csv(ClientPermissions permissions) {
        List<String> lines = permissions.answers().stream()
                .flatMap(answer -> List.of(Scheme.values()).stream().map(scheme -> csv(answer, scheme)))
                .collect(Collectors.toList());
        lines.add(0, "method,path,scheme,state,least,sufficient");
        return lines;
    }

    private static String csv(Answer answer, Scheme scheme) {
        return List.of(
                        answer.method(),
                        answer.path(),
                        scheme.label(),
                        state(answer, scheme),
                        names(answer.grants(scheme).stream()
                                .filter(Grant::least)
                                .toList()),
                        names(answer.grants(scheme)))
                .stream()
                .map(PermissionsData::field)
                .collect(Collectors.joining(","));
    }

    private static String names(List<Grant> grants) {
        return grants.stream().map(Grant::permission).collect(Collectors.joining(" "));
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String state(Answer answer, Scheme scheme) {
        return answer.kind(scheme).name().toLowerCase(Locale.ROOT);
    }
}
