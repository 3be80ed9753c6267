package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.path.EntityCollectionPath;
import dev.graphlet.runtime.request.CountRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to {@code /industryData/runGroups} or another collection of its type. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunGroupsPath extends EntityCollectionPath {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public RunGroupsPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    private RunGroupsPath(EntityCollectionPath base, String derivedType) {
        super(base, derivedType);
    }

    /** Restricts {@code base} to entities of type {@code microsoft.industryData.runGroup}. */
    public static RunGroupsPath cast(RunCollectionPath base) {
        return new RunGroupsPath(base, "microsoft.industryData.runGroup");
    }

    /**
     * Returns a request that creates a new runGroup.
     *
     * <pre>{@code POST /industryData/runGroups}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public CreateRunGroupRequest create(RunGroup runGroup) {
        return new CreateRunGroupRequest(
                this.sender,
                RequestParts.create(
                        this.path,
                        Arguments.nonNull(runGroup, "runGroup"),
                        RunGroupCodec.TYPE,
                        IndustryDataTypes.INSTANCE));
    }

    /** Does the same with the value that the function builds. */
    public CreateRunGroupRequest create(RunGroup.BuilderFunction runGroup) {
        return create(Arguments.nonNull(runGroup, "runGroup").build());
    }

    /**
     * Returns a request that lists runGroups.
     *
     * <pre>{@code GET /industryData/runGroups}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public ListRunGroupsRequest list() {
        return new ListRunGroupsRequest(
                this.sender, RequestParts.list(this.path, RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    }

    /**
     * Returns a request that counts the entities.
     *
     * <pre>{@code GET …/$count}</pre>
     */
    public CountRequest<RunGroupProperties> count() {
        return new CountRequest<>(this.sender, RequestParts.count(this.path), RunGroupProperties.RUN_GROUP);
    }

    /** Returns the path to the entity with the given {@code id}. */
    public RunGroupPath id(String id) {
        return new RunGroupPath(this.sender, this.path.key("id", id));
    }
}
