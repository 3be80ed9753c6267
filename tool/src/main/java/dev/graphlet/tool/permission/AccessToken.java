package dev.graphlet.tool.permission;

import dev.graphlet.tool.failure.DataException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an access token permits. Only the claims {@code scp} and {@code roles} are read; the token itself is not kept,
 * and no message repeats a part of it.
 *
 * @param scheme the scheme: {@link Scheme#APPLICATION} for a token with roles alone
 * @param granted the permissions
 */
public record AccessToken(Scheme scheme, Set<String> granted) {
    private static final Set<String> OPENID = Set.of("openid", "profile", "email", "offline_access");
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Reads a token in the form of JWT (RFC 7519). The signature is not checked.
     *
     * @param name what messages call the token
     * @throws DataException if the token is no JWT, or has neither scopes nor roles
     */
    public static AccessToken read(String text, String name) {
        String token = text.strip().replaceFirst("(?i)^(authorization:\\s*)?bearer\\s+", "");
        String[] parts = token.split("\\.", -1);
        JsonNode claims = parts.length == 3 ? claims(parts[1]) : MAPPER.nullNode();
        if (!claims.isObject()) {
            throw new DataException(name + " is no access token in the form of JWT. Tokens of personal accounts have"
                    + " another form, and cannot be read. Give the token of a work or school account.");
        }
        Set<String> scopes = words(claims.path("scp").asString(""));
        Set<String> roles = new TreeSet<>();
        claims.path("roles").forEach(role -> roles.add(role.asString("")));
        scopes.removeAll(OPENID);
        if (claims.path("scp").isString()) {
            return new AccessToken(Scheme.DELEGATED, scopes);
        }
        if (claims.path("roles").isArray()) {
            return new AccessToken(Scheme.APPLICATION, roles);
        }
        throw new DataException(name + " has neither scopes nor roles. Request the token for"
                + " https://graph.microsoft.com/.default, and grant the permissions of the app registration.");
    }

    private static JsonNode claims(String part) {
        try {
            return MAPPER.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
