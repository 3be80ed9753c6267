/** From what a user asks for, to the types, members and operations of a service that it needs. */
@NullMarked
package dev.graphlet.tool.selection;

import org.jspecify.annotations.NullMarked;
