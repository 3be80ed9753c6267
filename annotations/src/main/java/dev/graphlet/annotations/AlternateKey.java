package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that identifies an entity in its collection in addition to the {@link Key} (OData Core vocabulary,
 * "AlternateKeys"). Its type must be valid for a key.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/users")
 * @Inherits(entity.class)
 * interface user {
 *     @AlternateKey String userPrincipalName();      // client.users().userPrincipalName("a@b.c")
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AlternateKey {}
