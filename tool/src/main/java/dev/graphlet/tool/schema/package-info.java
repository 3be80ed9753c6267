/** What an OData service says about itself, as immutable values that know neither XML nor files. */
@NullMarked
package dev.graphlet.tool.schema;

import org.jspecify.annotations.NullMarked;
