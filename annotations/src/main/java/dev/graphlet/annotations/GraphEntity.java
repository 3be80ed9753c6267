package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity type: its entities have a URL, and a key if they belong to a collection (OData CSDL 4.01, "Entity Type").
 * The interface's methods are the properties of the type.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/industryData/runGroups", typeAliases = "microsoft.graph.runGroup")
 * @Inherits(run.class)
 * interface runGroup {
 *     @Navigation(contained = true) List<run> runs();
 * }
 * }</pre>
 *
 * <p>To use Java names, write {@code @GraphEntity(name = "runGroup") interface RunGroupSpec}; the generated class is
 * {@code RunGroup} in both cases. The interface may be package-private.
 *
 * @see Inherits
 * @see Key
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphEntity {
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
     * @return qualified names such as {@code "microsoft.graph.runGroup"}, without {@code #}
     */
    String[] typeAliases() default {};

    /**
     * Whether every entity is of a derived type (OData CSDL 4.01, "Abstract Entity Type"). An abstract type has no
     * builder. An entity of an undeclared type is read as the {@code Unknown} form of this type and written back
     * unchanged.
     *
     * @return whether the type is abstract
     */
    boolean abstractType() default false;

    /**
     * Whether the service stores undeclared properties (OData CSDL 4.01, "Open Entity Type"). Undeclared properties of
     * any type are kept when read; an open type also allows a program to add some.
     *
     * @return whether the type is open
     */
    boolean open() default false;

    /**
     * The path of the collection of these entities, relative to the service root. The client has a method for each
     * entity set. Entities without an entity set are reached through a {@link Navigation}.
     *
     * @return a path that starts with {@code /}, such as {@code "/industryData/runGroups"}; if empty, the type has no
     *     entity set
     */
    String entitySet() default "";

    /**
     * The path of a singleton of this type, relative to the service root (OData CSDL 4.01, "Singleton"). A singleton
     * needs no key.
     *
     * @return a path that starts with {@code /}, such as {@code "/me"}; if empty, the type has no singleton
     */
    String singleton() default "";

    /**
     * Whether each entity has a media stream, available as {@code $value} (OData CSDL 4.01, "Media Entity Type"). Other
     * streams are properties that return {@code java.io.InputStream}.
     *
     * @return whether each entity has a media stream
     */
    boolean hasStream() default false;

    /**
     * The operations that the service offers on these entities, on the {@link #entitySet()}, on the
     * {@link #singleton()} and on every {@link Navigation} to them. Only these operations are generated. A base type
     * that is never addressed directly has none.
     *
     * @return the operations, in any order
     */
    Operation[] operations() default {
        Operation.CREATE, Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELETE
    };
}
