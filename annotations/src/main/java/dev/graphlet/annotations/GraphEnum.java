package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An enumeration type (OData CSDL 4.01, "Enumeration Type"). The constants are the members of the type, with their wire
 * names.
 *
 * <pre>{@code
 * @GraphEnum
 * enum runStatus { running, failed, completed, completedWithErrors, completedWithWarnings, unknownFutureValue }
 * }</pre>
 *
 * <p>The generated class {@code RunStatus} has the constants {@code RUNNING}, {@code COMPLETED_WITH_ERRORS} and so on,
 * and keeps the text of undeclared members.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphEnum {
    /**
     * The OData name of the type, without its namespace.
     *
     * @return an OData identifier; if empty, the enum's simple name
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
     * @return qualified names such as {@code "microsoft.graph.runStatus"}, without {@code #}
     */
    String[] typeAliases() default {};

    /**
     * Whether a value may combine several members, written as {@code "a,b"} (OData CSDL 4.01, "Flags Enumeration
     * Type").
     *
     * @return whether the members are flags
     */
    boolean flags() default false;
}
