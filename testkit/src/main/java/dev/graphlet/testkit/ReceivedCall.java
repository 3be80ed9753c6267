package dev.graphlet.testkit;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A call of an action or a function, checked against its declaration; passed to the handlers of {@link FakeGraph#on}.
 *
 * @param name the qualified name
 * @param path the path of the binding parameter from the service root; empty for an unbound call
 * @param entity the stored entity to which the call is bound; empty for a collection or an unbound call
 * @param parameters the given parameters, by name
 */
public record ReceivedCall(String name, String path, Optional<JsonNode> entity, JsonNode parameters) {}
