/**
 * The paths of a service, from which requests are created: the generated paths to entities and collections extend these
 * classes; references and media streams have paths of their own.
 */
@NullMarked
package dev.graphlet.runtime.path;

import org.jspecify.annotations.NullMarked;
