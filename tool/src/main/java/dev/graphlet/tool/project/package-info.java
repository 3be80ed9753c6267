/** Writes new projects that call a service. */
@NullMarked
package dev.graphlet.tool.project;

import org.jspecify.annotations.NullMarked;
