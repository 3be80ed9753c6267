/**
 * Long-running operations (OData Protocol 4.01, section 11.6; Graph's "long-running actions"). The service responds 202
 * with the URL of a monitor, which is polled until the operation has ended.
 */
@NullMarked
package dev.graphlet.runtime.monitor;

import org.jspecify.annotations.NullMarked;
