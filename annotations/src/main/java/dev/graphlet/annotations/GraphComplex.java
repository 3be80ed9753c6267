package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A complex type: a value with properties but without a key, part of the entity that holds it (OData CSDL 4.01,
 * "Complex Type").
 *
 * <pre>{@code
 * @GraphComplex
 * interface publicError {
 *     String code();
 *     String message();
 *     List<publicErrorDetail> details();
 * }
 *
 * // No declared property: the service puts in what it likes.
 * @GraphComplex(namespace = "microsoft.graph", open = true)
 * interface runStatistics {}
 * }</pre>
 *
 * @see GraphEntity
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphComplex {
    /**
     * The OData name of the type, without its namespace.
     *
     * @return an OData identifier; when empty, the interface's simple name
     */
    String name() default "";

    /**
     * The OData namespace of the type.
     *
     * @return identifiers with dots between them; when empty, that of {@link GraphService#namespace()}
     */
    String namespace() default "";

    /**
     * The name of the generated Java class, with which the names of all classes that belong to it begin; nothing on the
     * wire depends on it. For two types of one name in different namespaces, which would be one class.
     *
     * @return a Java identifier such as {@code "SecurityAlert"}; when empty, the OData name with an upper-case letter
     */
    String javaName() default "";

    /**
     * Other full names under which a service sends this type in {@code @odata.type}. They are understood, never sent.
     *
     * @return full names such as {@code "microsoft.graph.publicError"}, without {@code #}
     */
    String[] typeAliases() default {};

    /**
     * Whether every value is of a type derived from this one (OData CSDL 4.01, "Abstract Complex Type"). A value whose
     * type isn't declared is read as the {@code Unknown} form of it and written back as it was.
     *
     * @return whether the type is abstract
     */
    boolean abstractType() default false;

    /**
     * Whether the service stores properties that aren't declared (OData CSDL 4.01, "Open Complex Type"). Undeclared
     * properties of other types are kept too when they are read; an open type also lets a program add its own.
     *
     * @return whether the type is open
     */
    boolean open() default false;
}
