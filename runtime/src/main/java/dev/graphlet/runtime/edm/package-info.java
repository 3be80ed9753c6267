/**
 * The entity data model of a service as immutable values: its types, their properties and the constraints of the specs.
 * Generated code creates these values; codecs, validators and test servers read them. Depends on no other Graphlet
 * package.
 */
@NullMarked
package dev.graphlet.runtime.edm;

import org.jspecify.annotations.NullMarked;
