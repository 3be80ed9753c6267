package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property that identifies an entity in its collection (OData CSDL 4.01, "Key"): of any primitive type
 * but {@code Float}, {@code Double}, {@code byte[]} and {@code JsonNode}.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/subscribedSkus")
 * interface subscribedSku {
 *     @Key @ReadOnly String id();
 * }
 * }</pre>
 *
 * <p>An entity that is one of a collection has one, its own or an inherited one; specs that {@link Inherits inherit}
 * {@link entity} have {@code id}. The only entity at its place needs none. Several {@code @Key}s of one spec are the
 * parts of a composite key, in the order of the spec. A key that is not {@link ReadOnly} is chosen by the program that
 * creates the entity.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Key {}
