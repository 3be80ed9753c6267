package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relationship to another entity, or to a collection of entities (OData CSDL 4.01, "Navigation Property").
 *
 * <pre>{@code
 * @Navigation(contained = true) List<run> runs();
 * @Navigation(operations = Operation.GET) runProcess process();
 * @Navigation(delta = false) List<directoryObject> memberOf();
 * }</pre>
 *
 * <p>A response contains the related entities if they were expanded; the accessor of the model returns them. The path
 * of the entity has a method for the related entities: {@code client.runGroups().id("42").runs()} is
 * {@code /industryData/runGroups/42/runs}. If the navigation property isn't {@link #contained()}, {@code runsRef()} is
 * the path of the references, and builders and patches can bind references.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Navigation {
    /**
     * Whether the related entities are part of their owner: they are created, changed and deleted below the owner's
     * path, and deleted together with the owner (OData CSDL 4.01, "Containment Navigation Property"). Otherwise the
     * entities exist independently, and the relationship consists of references to them.
     *
     * @return whether the navigation property contains the related entities
     */
    boolean contained() default false;

    /**
     * The operations that the service offers on this path, if it offers fewer than on other paths to the entity type.
     * Only these operations are generated. Operations that don't apply (creating and listing a single entity) are
     * omitted automatically.
     *
     * @return operations from {@link GraphEntity#operations()} of the entity type, in any order; if empty, all of them
     */
    Operation[] operations() default {};

    /**
     * Whether delta requests for the entities also ask for entities added to or removed from this navigation property,
     * such as {@code members@delta} of a group. Has no effect if the navigation property is {@link #contained()}.
     * Services refuse to report changes of some navigation properties.
     *
     * @return false to omit the navigation property from the {@code $select} of a delta request
     */
    boolean delta() default true;
}
