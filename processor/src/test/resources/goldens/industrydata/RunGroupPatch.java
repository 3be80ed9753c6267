package com.example.industrydata;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.validation.Arguments;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What an update of {@link RunGroup} changes: absent properties stay as they are.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunGroupPatch extends StructuredPatch<RunGroup> {
    private RunGroupPatch(RunGroup changes, @Nullable RunGroup before) {
        super(RunGroupCodec.TYPE, changes, before);
    }

    /**
     * Begins with no change.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What must change to make {@code after} of {@code before}; a property that {@code after} lacks stays.
     */
    public static RunGroupPatch between(RunGroup before, RunGroup after) {
        return new RunGroupPatch(difference(RunGroupCodec.TYPE, before, after), before);
    }

    /**
     * Collects changes. Not thread-safe.
     */
    public static final class Builder {
        private final RunGroupBuilder changes = new RunGroupBuilder((String) null);

        private Builder() {
        }

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

        /**
         * Clears {@code endDateTime}: it is sent as null.
         */
        public Builder clearEndDateTime() {
            changes.endDateTime(null);
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
            this.changes.blockingError(Arguments.nonNull(blockingError, "blockingError", "clearBlockingError() clears it"));
            return this;
        }

        /**
         * Clears {@code blockingError}: it is sent as null.
         */
        public Builder clearBlockingError() {
            changes.blockingError(null);
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

        /**
         * Makes {@code process} refer to that entity, which exists.
         */
        public Builder bindProcess(EntityReference process) {
            this.changes.bindProcess(process);
            return this;
        }

        /**
         * Makes {@code process} refer to nothing; the entity stays.
         */
        public Builder unbindProcess() {
            changes.additionalProperty("process@odata.bind", null);
            return this;
        }

        /**
         * Changes a property that the spec does not declare; null clears it.
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            changes.additionalProperty(name, value);
            return this;
        }

        /**
         * The patch.
         */
        public RunGroupPatch build() {
            return new RunGroupPatch(changes.build(), null);
        }
    }
}
