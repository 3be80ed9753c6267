package dev.graphlet.annotations;

/**
 * The built-in base spec: {@code microsoft.graph.entity}, the base type of nearly every entity of Microsoft Graph.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/groups")
 * @Inherits(entity.class)
 * interface group {
 *     String displayName();
 * }
 * }</pre>
 *
 * <p>Its name is the OData name, hence in lower case, as the names of all specs may be.
 */
@GraphEntity(
        abstractType = true,
        operations = {})
public interface entity {
    /** The unique identifier of the object, given by the service. */
    @Key
    @ReadOnly
    String id();
}
