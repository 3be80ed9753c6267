/**
 * The reference documentation of a client as Markdown, in the form of Microsoft Graph's own pages. In: a client. Out: a
 * page for each operation, a page for each type, and a table of contents.
 */
@NullMarked
package dev.graphlet.tool.reference;

import org.jspecify.annotations.NullMarked;
