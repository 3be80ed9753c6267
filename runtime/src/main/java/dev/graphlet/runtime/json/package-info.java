/**
 * The JSON form of single values (OData JSON 4.01, section 7.1): reading, writing, and reporting mismatches. Depends on
 * no other Graphlet package.
 */
@NullMarked
package dev.graphlet.runtime.json;

import org.jspecify.annotations.NullMarked;
