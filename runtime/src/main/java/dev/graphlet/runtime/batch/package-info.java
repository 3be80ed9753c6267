/**
 * Several requests in one (OData JSON 4.01, section 19 "Batch Requests and Responses"): what was added, how it is split and
 * sent, and what became of each.
 */
@NullMarked
package dev.graphlet.runtime.batch;

import org.jspecify.annotations.NullMarked;
