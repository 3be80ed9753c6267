/** How values and names stand in a URL (OData URL conventions and ABNF 4.01): literals, keys, percent-encoding. */
@NullMarked
package dev.graphlet.runtime.url;

import org.jspecify.annotations.NullMarked;
