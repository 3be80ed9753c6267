/** Makes facts of what metadata say about the types of specs. Input: schemas and names. Output: {@code GraphFacts.java}. */
@NullMarked
package dev.graphlet.tool.facts;

import org.jspecify.annotations.NullMarked;
