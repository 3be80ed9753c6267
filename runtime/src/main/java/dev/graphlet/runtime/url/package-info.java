/** Values and names in URLs (OData URL conventions and ABNF 4.01): literals, keys, percent-encoding. */
@NullMarked
package dev.graphlet.runtime.url;

import org.jspecify.annotations.NullMarked;
