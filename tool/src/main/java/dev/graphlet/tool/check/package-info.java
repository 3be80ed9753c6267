/** Compares pinned facts with newer ones and with specs. Input: facts and sources. Output: differences, and reports of them. */
@NullMarked
package dev.graphlet.tool.check;

import org.jspecify.annotations.NullMarked;
