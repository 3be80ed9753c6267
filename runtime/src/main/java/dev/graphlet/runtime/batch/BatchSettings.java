package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.request.Waits;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.transport.RetryPolicy;

/**
 * What a client gives its batches. Immutable and thread-safe.
 *
 * @param sender sends them
 * @param root where the paths of the service begin
 * @param retry when an item is sent again
 * @param waits waits before that
 * @param unchecked whether no item is checked before it is sent
 * @param limits how much of the answers is taken
 */
public record BatchSettings(
        RequestSender sender,
        ResourcePath root,
        RetryPolicy retry,
        Waits waits,
        boolean unchecked,
        ResponseLimits limits) {}
