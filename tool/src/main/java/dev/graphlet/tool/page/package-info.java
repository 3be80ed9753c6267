/** Reads what pages of documentation say, where the schema doesn't say it. */
@NullMarked
package dev.graphlet.tool.page;

import org.jspecify.annotations.NullMarked;
