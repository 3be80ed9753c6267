package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.path.EntityPath;
import dev.graphlet.runtime.path.ReferencePath;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to one entity of type {@code microsoft.industryData.runGroup}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunGroupPath extends EntityPath<RunGroup> {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public RunGroupPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    private RunGroupPath(EntityPath<?> base, String derivedType) {
        super(base, derivedType);
    }

    /** Casts {@code base} to {@code microsoft.industryData.runGroup}; the entity must be of that type. */
    public static RunGroupPath cast(RunPath base) {
        return new RunGroupPath(base, "microsoft.industryData.runGroup");
    }

    /**
     * Returns a request that gets the runGroup.
     *
     * <pre>{@code GET /industryData/runGroups/{id}}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public GetRunGroupRequest get() {
        return new GetRunGroupRequest(
                this.sender, RequestParts.get(this.path, RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    }

    /**
     * Returns a request that updates the runGroup.
     *
     * <pre>{@code PATCH /industryData/runGroups/{id}}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public UpdateRunGroupRequest update(RunGroupPatch patch) {
        return new UpdateRunGroupRequest(
                this.sender,
                RequestParts.update(
                        this.path, Arguments.nonNull(patch, "patch"), RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    }

    /**
     * Returns a request that deletes the runGroup.
     *
     * <pre>{@code DELETE /industryData/runGroups/{id}}</pre>
     *
     * <p>runGroup: A group of runs.
     */
    public DeleteRunGroupRequest delete() {
        return new DeleteRunGroupRequest(this.sender, RequestParts.delete(this.path));
    }

    /** The runs of the group. */
    public RunCollectionPath runs() {
        return new RunCollectionPath(this.sender, this.path.segment("runs"));
    }

    /** What the runs of the group carry out. */
    public RunProcessPath process() {
        return new RunProcessPath(this.sender, this.path.segment("process"));
    }

    /** Returns the path to the reference of {@code process}. */
    public ReferencePath<RunProcess> processRef() {
        return new ReferencePath<>(this.sender, this.path.segment("process"));
    }
}
