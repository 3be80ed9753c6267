/** The types of a client as a diagram. In: a client. Out: a Mermaid class diagram, or SVG that is laid out in layers. */
@NullMarked
package dev.graphlet.tool.diagram;

import org.jspecify.annotations.NullMarked;
