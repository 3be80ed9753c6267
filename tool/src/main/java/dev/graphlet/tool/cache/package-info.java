/** Gets metadata from services, mirrors and files, and keeps it in the folder of the user. */
@NullMarked
package dev.graphlet.tool.cache;

import org.jspecify.annotations.NullMarked;
