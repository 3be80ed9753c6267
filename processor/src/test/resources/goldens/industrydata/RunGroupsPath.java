package com.example.industrydata;

import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The entity set {@code /industryData/runGroups}. Immutable and thread-safe.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunGroupsPath {
    private final RequestSender sender;

    private final ResourcePath path;

    RunGroupsPath(RequestSender sender, ResourcePath path) {
        this.sender = sender;
        this.path = path;
    }

    /**
     * Create runGroup.
     *
     * <pre>{@code POST /industryData/runGroups}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public CreateRunGroupRequest create(RunGroup runGroup) {
        return new CreateRunGroupRequest(
                this.sender,
                RequestParts.create(this.path, Arguments.nonNull(runGroup, "runGroup"),
                        RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    }

    /**
     * List runGroups.
     *
     * <pre>{@code GET /industryData/runGroups}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public ListRunGroupsRequest list() {
        return new ListRunGroupsRequest(
                this.sender,
                RequestParts.list(this.path, RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    }

    /**
     * The entity whose {@code id} is that.
     */
    public RunGroupPath id(String id) {
        return new RunGroupPath(this.sender, this.path.key("id", id));
    }
}
