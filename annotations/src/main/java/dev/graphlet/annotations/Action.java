package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that may have side effects, bound to an entity or to a collection of entities (OData CSDL 4.01,
 * "Action"): a {@code POST} whose parameters are the members of a JSON object.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/external/industryData/runs")
 * @Inherits(entity.class)
 * interface industryDataRun {
 *     @Action(onCollection = true) void start();
 * }
 * }</pre>
 *
 * <p>The parameters of the method are those of the operation, and may be annotated with {@link Required},
 * {@link Name}, {@link Length}, {@link Range}, {@link Pattern}, {@link Items} and {@link Sensitive}. A parameter that
 * isn't required may be null and is then omitted. Methods may be overloaded, like operations in OData. Unbound
 * operations are declared in a {@link GraphContainer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Action {
    /**
     * The OData name of the operation.
     *
     * @return an OData identifier; if empty, the name of the method
     */
    String name() default "";

    /**
     * The OData namespace of the operation, as used in its URL.
     *
     * @return identifiers separated by dots; if empty, the namespace of the spec
     */
    String namespace() default "";

    /**
     * Whether the operation is bound to the collection, {@code /runs/start}, instead of a single entity,
     * {@code /runs/42/start}.
     *
     * @return whether the operation is bound to the collection
     */
    boolean onCollection() default false;
}
