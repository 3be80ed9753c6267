package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unbound actions and functions of a service (OData CSDL 4.01, "Entity Container"). All methods of the interface
 * are {@link Action}s or {@link Function}s, and become methods of the client. A service may have several containers.
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
