package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An enumeration type (OData CSDL 4.01, "Enumeration Type"). The constants are its members, named as on the wire.
 *
 * <pre>{@code
 * @GraphEnum
 * enum runStatus { running, failed, completed, completedWithErrors, completedWithWarnings, unknownFutureValue }
 * }</pre>
 *
 * <p>The generated class {@code RunStatus} has the constants {@code RUNNING}, {@code COMPLETED_WITH_ERRORS} and so on,
 * and keeps the text of a member that the spec doesn't know.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphEnum {
    /**
     * The OData name of the type, without its namespace.
     *
     * @return an OData identifier; when empty, the enum's simple name
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
     * @return full names such as {@code "microsoft.graph.runStatus"}, without {@code #}
     */
    String[] typeAliases() default {};

    /**
     * Whether a value may hold several members at once, written as {@code "a,b"} (OData CSDL 4.01, "Flags Enumeration
     * Type").
     *
     * @return whether the members are flags
     */
    boolean flags() default false;
}
