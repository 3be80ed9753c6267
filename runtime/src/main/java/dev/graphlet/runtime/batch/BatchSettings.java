package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.Waits;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.runtime.url.ResourcePath;

/**
 * The settings that a client passes to its batches. Immutable and thread-safe.
 *
 * @param sender sends the batches
 * @param root the path of the service, where all paths begin
 * @param retry when an item is retried
 * @param waits waits before a retry
 * @param withoutValidation whether items are sent without validation
 * @param limits the limits for responses
 */
@InternalApi
public record BatchSettings(
        RequestSender sender,
        ResourcePath root,
        RetryPolicy retry,
        Waits waits,
        boolean withoutValidation,
        ResponseLimits limits) {}
