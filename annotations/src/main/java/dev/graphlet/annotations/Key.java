package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property that identifies an entity in its collection (OData CSDL 4.01, "Key"). A key may have any primitive type
 * except {@code Float}, {@code Double}, {@code byte[]} and {@code JsonNode}.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/subscribedSkus")
 * interface subscribedSku {
 *     @Key @ReadOnly String id();
 * }
 * }</pre>
 *
 * <p>An entity type whose entities belong to a collection needs a key, declared or inherited; specs that
 * {@link Inherits inherit} {@link entity} have {@code id}. A singleton needs no key. Several {@code @Key}s in a spec
 * are the parts of a composite key, in the order of the spec. A key that is not {@link ReadOnly} is chosen by the
 * program that creates the entity.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Key {}
