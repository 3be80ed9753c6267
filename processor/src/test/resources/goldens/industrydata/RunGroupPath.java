package com.example.industrydata;

import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One entity of {@code microsoft.industryData.runGroup}. Immutable and thread-safe.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunGroupPath {
    private final RequestSender sender;

    private final ResourcePath path;

    RunGroupPath(RequestSender sender, ResourcePath path) {
        this.sender = sender;
        this.path = path;
    }

    /**
     * Get runGroup.
     *
     * <pre>{@code GET /industryData/runGroups/{id}}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public GetRunGroupRequest get() {
        return new GetRunGroupRequest(
                this.sender,
                RequestParts.get(this.path, RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    }

    /**
     * Update runGroup.
     *
     * <pre>{@code PATCH /industryData/runGroups/{id}}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public UpdateRunGroupRequest update(RunGroupPatch patch) {
        return new UpdateRunGroupRequest(
                this.sender,
                RequestParts.update(this.path, Arguments.nonNull(patch, "patch"),
                        RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    }

    /**
     * Delete runGroup.
     *
     * <pre>{@code DELETE /industryData/runGroups/{id}}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public DeleteRunGroupRequest delete() {
        return new DeleteRunGroupRequest(
                this.sender,
                RequestParts.delete(this.path));
    }
}
