package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permissions that a program needs for an operation, as in the table "Permissions" of Graph's pages, from least to
 * most privileged.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/groups")
 * @Inherits(entity.class)
 * @Permissions(operations = {Operation.LIST, Operation.GET}, delegated = "Group.Read.All", application = "Group.Read.All")
 * @Permissions(
 *         operations = {Operation.CREATE, Operation.UPDATE, Operation.DELETE},
 *         delegated = {"Group.ReadWrite.All", "Directory.ReadWrite.All"},
 *         application = {"Group.Create", "Group.ReadWrite.All"})
 * interface group {}
 * }</pre>
 *
 * <p>On a type they hold for its entities wherever they are, on a method for its navigation, stream, action or function.
 * They go into the Javadoc of the generated requests; nothing is checked, for only the service knows what it has granted.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Permissions.List.class)
public @interface Permissions {
    /**
     * The operations that need these permissions.
     *
     * @return the operations; when empty, all of them
     */
    Operation[] operations() default {};

    /**
     * What a program needs that acts for a person with a work or school account.
     *
     * @return permissions, the least privileged first; empty when it can't be done or nothing is known
     */
    String[] delegated() default {};

    /**
     * What a program needs that acts for a person with a personal Microsoft account.
     *
     * @return permissions, the least privileged first; empty when it can't be done or nothing is known
     */
    String[] personal() default {};

    /**
     * What a program needs that acts for itself, without a person.
     *
     * @return permissions, the least privileged first; empty when it can't be done or nothing is known
     */
    String[] application() default {};

    /** Several {@link Permissions} on one element; the compiler writes it when the annotation is repeated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        /**
         * The repeated annotations.
         *
         * @return the annotations, in the order in which they were written
         */
        Permissions[] value();
    }
}
