package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that may have side effects, bound to an entity or to a collection of them (OData CSDL 4.01, "Action"): a
 * {@code POST} whose parameters are the members of a JSON object.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/external/industryData/runs")
 * @Inherits(entity.class)
 * interface industryDataRun {
 *     @Action(onCollection = true) void start();
 * }
 * }</pre>
 *
 * <p>The parameters of the method are those of the operation: {@link Required}, {@link Name}, {@link Length},
 * {@link Range}, {@link Pattern}, {@link Items} and {@link Sensitive} may stand on them. One that isn't required may be
 * given as null, and is then left out. Methods may be overloaded, as the operations of OData are. An operation of the
 * service itself stands in a {@link GraphContainer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Action {
    /**
     * The OData name of the operation.
     *
     * @return an OData identifier; when empty, the name of the method
     */
    String name() default "";

    /**
     * The OData namespace of the operation, which its URL holds.
     *
     * @return identifiers with dots between them; when empty, that of the spec
     */
    String namespace() default "";

    /**
     * Whether the operation is bound to the collection, {@code /runs/start}, instead of to one entity,
     * {@code /runs/42/start}.
     *
     * @return whether the operation is bound to the collection
     */
    boolean onCollection() default false;
}
