/** What permits which request: the permissions of Graph, found by method and path, and the fewest for a whole client. */
@NullMarked
package dev.graphlet.tool.permission;

import org.jspecify.annotations.NullMarked;
