package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permissions that a program may be granted. Each request that the specs of the package offer must be permitted by
 * one of them, which the compiler checks by the {@link Facts} of the package.
 *
 * <pre>{@code
 * @GraphService(name = "Mail")
 * @PermissionCeiling(delegated = {"User.Read", "Mail.Read"})
 * package com.example.mail.spec;
 * }</pre>
 *
 * <p>On a package, it is for all requests of the client; on a {@link GraphContainer}, for the actions and functions of
 * the container. {@link Permissions} on a spec or a member say what permits its requests where the facts don't.
 * Requests that change references ({@code …/$ref}) are not checked, since each navigation property has them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface PermissionCeiling {
    /**
     * The delegated permissions for users with a work or school account.
     *
     * @return permissions in any order; if empty, such users are not checked
     */
    String[] delegated() default {};

    /**
     * The delegated permissions for users with a personal Microsoft account.
     *
     * @return permissions in any order; if empty, such users are not checked
     */
    String[] personal() default {};

    /**
     * The application permissions, for a program that acts without a user.
     *
     * @return permissions in any order; if empty, such programs are not checked
     */
    String[] application() default {};
}
