package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permissions that a program needs for an operation, from least to most privileged, as in the table "Permissions"
 * of Graph's documentation.
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
 * <p>On a type, the permissions apply to its entities on all paths; on a method, to its navigation property, stream,
 * action or function. For a request on a navigation property that has permissions for the operation, those of the type
 * do not count. The permissions appear in the Javadoc of the generated requests and in the message of an exception for
 * the status 403. They are not checked, since only the service knows the granted permissions.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Permissions.List.class)
public @interface Permissions {
    /**
     * The operations that need these permissions.
     *
     * @return the operations; if empty, all of them
     */
    Operation[] operations() default {};

    /**
     * The delegated permissions for users with a work or school account.
     *
     * @return permissions, the least privileged first; empty if unsupported or unknown
     */
    String[] delegated() default {};

    /**
     * The delegated permissions for users with a personal Microsoft account.
     *
     * @return permissions, the least privileged first; empty if unsupported or unknown
     */
    String[] personal() default {};

    /**
     * The application permissions, for a program that acts without a user.
     *
     * @return permissions, the least privileged first; empty if unsupported or unknown
     */
    String[] application() default {};

    /** The container of repeated {@link Permissions} annotations, added by the compiler. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        /**
         * The repeated annotations.
         *
         * @return the annotations, in source order
         */
        Permissions[] value();
    }
}
