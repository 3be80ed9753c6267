/** The goals of the Maven plugin. Each is a command of the tool. */
@NullMarked
package dev.graphlet.maven;

import org.jspecify.annotations.NullMarked;
