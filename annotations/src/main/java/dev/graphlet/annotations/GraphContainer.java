package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The actions and functions of the service itself, bound to no entity (OData CSDL 4.01, "Entity Container"). All methods
 * of the interface are {@link Action}s and {@link Function}s, and become methods of the client. A service may have
 * several.
 *
 * <pre>{@code
 * @GraphContainer
 * interface graphService {
 *     @Function boolean isRunning(@Required String name);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphContainer {}
