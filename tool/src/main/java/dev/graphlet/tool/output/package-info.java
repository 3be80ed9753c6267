/** Folders of which the tool owns the files that it wrote, and no other. In: files by their paths. Out: the folder. */
@NullMarked
package dev.graphlet.tool.output;

import org.jspecify.annotations.NullMarked;
