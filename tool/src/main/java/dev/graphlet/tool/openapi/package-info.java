/** The part of a service that a client uses as an OpenAPI 3.1 document. In: a client. Out: JSON. */
@NullMarked
package dev.graphlet.tool.openapi;

import org.jspecify.annotations.NullMarked;
