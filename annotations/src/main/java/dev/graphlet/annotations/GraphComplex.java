package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A complex type: a value with properties but without a key, which is part of an entity (OData CSDL 4.01, "Complex
 * Type").
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
     * @return an OData identifier; if empty, the interface's simple name
     */
    String name() default "";

    /**
     * The OData namespace of the type.
     *
     * @return identifiers separated by dots; if empty, {@link GraphService#namespace()}
     */
    String namespace() default "";

    /**
     * The name of the generated Java class, and the prefix of the names of its companion classes. The name is not used
     * on the wire. Needed for types with the same name in different namespaces, whose classes would otherwise clash.
     *
     * @return a Java identifier such as {@code "SecurityAlert"}; if empty, the OData name with an upper-case first
     *     letter
     */
    String javaName() default "";

    /**
     * Other qualified names that a service sends for this type in {@code @odata.type}. Aliases are read, but never
     * sent.
     *
     * @return qualified names such as {@code "microsoft.graph.publicError"}, without {@code #}
     */
    String[] typeAliases() default {};

    /**
     * Whether every value is of a derived type (OData CSDL 4.01, "Abstract Complex Type"). A value of an undeclared
     * type is read as the {@code Unknown} form of this type and written back unchanged.
     *
     * @return whether the type is abstract
     */
    boolean abstractType() default false;

    /**
     * Whether the service stores undeclared properties (OData CSDL 4.01, "Open Complex Type"). Undeclared properties of
     * any type are kept when read; an open type also allows a program to add some.
     *
     * @return whether the type is open
     */
    boolean open() default false;
}
