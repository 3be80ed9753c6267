package com.example.industrydata;

import dev.graphlet.runtime.request.EntityPath;
import dev.graphlet.runtime.request.ReferencePath;
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
public final class RunGroupPath extends EntityPath {
    /**
     * The resource at {@code path}. For generated code.
     */
    public RunGroupPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    private RunGroupPath(EntityPath base, String derivedType) {
        super(base, derivedType);
    }

    /**
     * The entity of {@code base} as {@code microsoft.industryData.runGroup}, which it must be.
     */
    public static RunGroupPath cast(RunPath base) {
        return new RunGroupPath(base, "microsoft.industryData.runGroup");
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

    /**
     * The runs of the group.
     */
    public RunCollectionPath runs() {
        return new RunCollectionPath(this.sender, this.path.segment("runs"));
    }

    /**
     * What the runs of the group carry out.
     */
    public RunProcessPath process() {
        return new RunProcessPath(this.sender, this.path.segment("process"));
    }

    /**
     * The reference of {@code process}.
     */
    public ReferencePath processRef() {
        return new ReferencePath(this.sender, this.path.segment("process"));
    }
}
