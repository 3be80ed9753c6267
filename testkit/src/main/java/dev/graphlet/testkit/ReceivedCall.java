package dev.graphlet.testkit;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A call of an action or a function, checked against its declaration; what a handler given to {@link FakeGraph#on} gets.
 *
 * @param name the qualified name
 * @param path what it is bound to, from the service root; empty if it is bound to nothing
 * @param entity the stored entity that it is bound to; empty for a collection, or if it is bound to nothing
 * @param parameters the parameters that were given, by name
 */
public record ReceivedCall(String name, String path, Optional<JsonNode> entity, JsonNode parameters) {}
