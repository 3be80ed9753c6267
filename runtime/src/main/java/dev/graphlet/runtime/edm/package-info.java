/**
 * The entity data model of a service as plain values: its types, their properties and what the specs say of them.
 * Generated code builds these; codecs, validators and test servers read them. Knows no other package of Graphlet.
 */
@NullMarked
package dev.graphlet.runtime.edm;

import org.jspecify.annotations.NullMarked;
