/**
 * Batches (OData JSON 4.01, section 19 "Batch Requests and Responses"): collecting requests, splitting them into
 * chunks, sending the chunks, and the result of each request.
 */
@NullMarked
package dev.graphlet.runtime.batch;

import org.jspecify.annotations.NullMarked;
