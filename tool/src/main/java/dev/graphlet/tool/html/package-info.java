/**
 * The reference documentation of a client as a static site. In: pages of Markdown. Out: HTML that needs no network, with
 * a search.
 */
@NullMarked
package dev.graphlet.tool.html;

import org.jspecify.annotations.NullMarked;
