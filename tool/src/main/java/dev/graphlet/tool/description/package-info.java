/** Reads what the documentation says of types and members, and joins it with what the schema says. */
@NullMarked
package dev.graphlet.tool.description;

import org.jspecify.annotations.NullMarked;
