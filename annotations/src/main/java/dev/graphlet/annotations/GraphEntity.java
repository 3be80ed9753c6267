package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity type: a thing with an address of its own, and with a key where it is one of a collection (OData CSDL 4.01,
 * "Entity Type"). The interface's methods are its properties.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/industryData/runGroups", typeAliases = "microsoft.graph.runGroup")
 * @Inherits(run.class)
 * interface runGroup {
 *     @Navigation(contained = true) List<run> runs();
 * }
 * }</pre>
 *
 * <p>Who prefers Java names writes {@code @GraphEntity(name = "runGroup") interface RunGroupSpec}; the generated class
 * is {@code RunGroup} either way. The interface may be package-private.
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
     * @return full names such as {@code "microsoft.graph.runGroup"}, without {@code #}
     */
    String[] typeAliases() default {};

    /**
     * Whether every value is of a type derived from this one (OData CSDL 4.01, "Abstract Entity Type"). An abstract
     * type has no builder; a value whose type isn't declared is read as the {@code Unknown} form of it and written back
     * as it was.
     *
     * @return whether the type is abstract
     */
    boolean abstractType() default false;

    /**
     * Whether the service stores properties that aren't declared (OData CSDL 4.01, "Open Entity Type"). Undeclared
     * properties of other types are kept too when they are read; an open type also lets a program add its own.
     *
     * @return whether the type is open
     */
    boolean open() default false;

    /**
     * Where the collection of these entities is, from the service root: what the client begins with. Entities without
     * one are reached through a {@link Navigation}.
     *
     * @return a path that begins with {@code /}, such as {@code "/industryData/runGroups"}; when empty, the type has no
     * entity set
     */
    String entitySet() default "";

    /**
     * Where the only entity of this type is, from the service root (OData CSDL 4.01, "Singleton"). It needs no key.
     *
     * @return a path that begins with {@code /}, such as {@code "/me"}; when empty, the type has no singleton
     */
    String singleton() default "";

    /**
     * Whether an entity is a media stream itself, which {@code $value} holds (OData CSDL 4.01, "Media Entity Type").
     * Streams beside that are properties that return {@code java.io.InputStream}.
     *
     * @return whether the entity is a media stream
     */
    boolean hasStream() default false;

    /**
     * The operations that the service offers on these entities, on the {@link #entitySet()}, the {@link #singleton()} and
     * wherever a {@link Navigation} leads to them; no others are generated. A base type that is never addressed itself
     * names none.
     *
     * @return the operations, in any order
     */
    Operation[] operations() default {
        Operation.CREATE, Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELETE
    };
}
