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
 * <p>The parameters of the method are those of the operation.
 *
 * <p><b>Reserved.</b> The processor of this version doesn't generate operations yet and says so in an error.
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
     * Whether the operation is bound to the collection, {@code /runs/start}, instead of to one entity,
     * {@code /runs/42/start}.
     *
     * @return whether the operation is bound to the collection
     */
    boolean onCollection() default false;
}
