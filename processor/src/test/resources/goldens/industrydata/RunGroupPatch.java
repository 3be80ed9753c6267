package com.example.industrydata;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.validation.Arguments;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The changes of an update of {@link RunGroup}. Absent properties keep their values. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunGroupPatch extends StructuredPatch<RunGroup> {
    private RunGroupPatch(RunGroup changes, @Nullable RunGroup before) {
        super(RunGroupCodec.TYPE, changes, before);
    }

    /** Returns a builder without changes. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the changes from {@code before} to {@code after}; properties absent from {@code after} keep their values.
     */
    public static RunGroupPatch between(RunGroup before, RunGroup after) {
        return new RunGroupPatch(difference(RunGroupCodec.TYPE, before, after), before);
    }

    /** Reads what a mapper has parsed, without what no update changes. For Jackson. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RunGroupPatch fromJson(JsonTree json) {
        return new RunGroupPatch(changesIn(json, RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE), null);
    }

    /** Collects changes. Not thread-safe. */
    public static final class Builder {
        private final RunGroupBuilder changes = new RunGroupBuilder((String) null);

        private Builder() {}

        /**
         * Changes {@code displayName}.
         *
         * @see RunGroup#displayName()
         */
        public Builder displayName(String displayName) {
            this.changes.displayName(displayName);
            return this;
        }

        /**
         * Changes {@code startDateTime}.
         *
         * @see RunGroup#startDateTime()
         */
        public Builder startDateTime(OffsetDateTime startDateTime) {
            this.changes.startDateTime(startDateTime);
            return this;
        }

        /**
         * Changes {@code endDateTime}.
         *
         * @see RunGroup#endDateTime()
         */
        public Builder endDateTime(OffsetDateTime endDateTime) {
            this.changes.endDateTime(Arguments.nonNull(endDateTime, "endDateTime", "clearEndDateTime() clears it"));
            return this;
        }

        /** Clears {@code endDateTime}: the update sends JSON null. */
        public Builder clearEndDateTime() {
            this.changes.endDateTime(null);
            return this;
        }

        /**
         * Changes {@code status}.
         *
         * @see RunGroup#status()
         */
        public Builder status(RunStatus status) {
            this.changes.status(status);
            return this;
        }

        /**
         * Changes {@code blockingError}.
         *
         * @see RunGroup#blockingError()
         */
        public Builder blockingError(PublicError blockingError) {
            this.changes.blockingError(
                    Arguments.nonNull(blockingError, "blockingError", "clearBlockingError() clears it"));
            return this;
        }

        /** Changes {@code blockingError} to the value that the function builds. */
        public Builder blockingError(PublicError.BuilderFunction blockingError) {
            this.changes.blockingError(blockingError);
            return this;
        }

        /** Clears {@code blockingError}: the update sends JSON null. */
        public Builder clearBlockingError() {
            this.changes.blockingError((PublicError) null);
            return this;
        }

        /**
         * Changes {@code statistics}.
         *
         * @see RunGroup#statistics()
         */
        public Builder statistics(RunStatistics statistics) {
            this.changes.statistics(statistics);
            return this;
        }

        /** Changes {@code statistics} to the value that the function builds. */
        public Builder statistics(RunStatistics.BuilderFunction statistics) {
            this.changes.statistics(statistics);
            return this;
        }

        /** Binds {@code process} to an existing entity. */
        public Builder bindProcess(EntityReference<? extends RunProcess> process) {
            this.changes.bindProcess(process);
            return this;
        }

        /** Removes the reference {@code process} without deleting the entity. */
        public Builder unbindProcess() {
            this.changes.additionalProperty("process@odata.bind", null);
            return this;
        }

        /** Changes a property that the spec does not declare; a null {@code value} clears the property. */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.changes.additionalProperty(name, value);
            return this;
        }

        /** Returns the patch. */
        public RunGroupPatch build() {
            return new RunGroupPatch(this.changes.build(), null);
        }
    }
}
