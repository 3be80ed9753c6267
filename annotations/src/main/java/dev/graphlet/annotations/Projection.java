package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a projection: a view of an entity with some of its members, which are all that its requests
 * read.
 *
 * <pre>{@code
 * @Projection(user.class)
 * interface userCard {
 *     String displayName();
 *
 *     @Navigation
 *     directoryObject manager();
 * }
 * }</pre>
 *
 * <p>The generated {@code client.users().list().as(UserCard.PROJECTION)} selects {@code displayName} and expands
 * {@code manager}. The members are those of the entity: a method has the name of the entity's method, or its wire name
 * in {@link Name}, and the same type. A navigation may also lead to a projection of its target. Everything else, such as
 * constraints, stays with the entity.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Projection {
    /** The {@link GraphEntity} interface, which may be in another package or module. */
    Class<?> value();
}
