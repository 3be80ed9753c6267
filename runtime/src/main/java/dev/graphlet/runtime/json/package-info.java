/**
 * The JSON form of single values (OData JSON 4.01, section 7.1): what is read, what is written, and how a mismatch is
 * told. Knows no other package of Graphlet.
 */
@NullMarked
package dev.graphlet.runtime.json;

import org.jspecify.annotations.NullMarked;
