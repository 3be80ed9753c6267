package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relationship to another entity, or to a collection of them (OData CSDL 4.01, "Navigation Property").
 *
 * <pre>{@code
 * @Navigation(contained = true) List<run> runs();
 * @Navigation(operations = Operation.GET) runProcess process();
 * @Navigation(delta = false) List<directoryObject> memberOf();
 * }</pre>
 *
 * <p>A response carries the related entities when they were expanded; the accessor of the model gives them. The path of
 * the entity leads to them: {@code client.runGroups().id("42").runs()} is {@code /industryData/runGroups/42/runs}. Where
 * the navigation isn't {@link #contained()}, {@code runsRef()} leads to the references themselves, and builders and patches
 * bind them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Navigation {
    /**
     * Whether the related entities live in their owner only: they are created, changed and deleted below it, and go
     * with it (OData CSDL 4.01, "Containment Navigation Property"). Otherwise the entities live elsewhere, and the
     * relationship holds references to them.
     *
     * @return whether the navigation contains its target
     */
    boolean contained() default false;

    /**
     * The operations that the service offers on this path, if these are fewer than it offers on entities of the target
     * type elsewhere; no others are generated. Those that make no sense (creating and listing what is a single entity)
     * are left out by themselves.
     *
     * @return operations that {@link GraphEntity#operations()} of the target names, in any order; when empty, all of them
     */
    Operation[] operations() default {};

    /**
     * Whether a delta of the entities is asked for what was added to this navigation and removed from it, as
     * {@code members@delta} of a group; it never is where the navigation is {@link #contained()}. Services refuse to
     * report some navigations.
     *
     * @return false to leave the navigation out of the {@code $select} of a delta
     */
    boolean delta() default true;
}
