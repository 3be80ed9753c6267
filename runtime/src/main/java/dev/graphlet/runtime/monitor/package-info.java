/**
 * Operations that take longer than a request (OData Protocol 4.01, section 11.6; Graph's "long-running actions"): answered
 * 202 with the URL of a monitor, which is asked until it says that the operation has ended.
 */
@NullMarked
package dev.graphlet.runtime.monitor;

import org.jspecify.annotations.NullMarked;
