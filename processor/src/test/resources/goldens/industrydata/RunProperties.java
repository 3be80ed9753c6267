package com.example.industrydata;

import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.property.Property;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.StringProperty;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Handles of the properties of {@link Run}.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public class RunProperties extends EntityProperties {
    /**
     * The properties of a {@link Run} itself.
     */
    public static final RunProperties RUN = new RunProperties();

    /**
     * The properties of the type itself.
     */
    protected RunProperties() {
    }

    /**
     * The properties of a value of {@code owner}. For generated code.
     */
    public RunProperties(PropertyPath owner, String name) {
        super(owner, name);
    }

    /**
     * The properties of {@code base} if that is a {@code microsoft.industryData.run}.
     */
    public static RunProperties cast(EntityProperties base) {
        return new RunProperties(base, "microsoft.industryData.run");
    }

    /**
     * The name of the run.
     */
    public StringProperty displayName() {
        return new StringProperty(this, "displayName");
    }

    /**
     * The time the run started.
     */
    public Property<OffsetDateTime> startDateTime() {
        return new Property<>(this, "startDateTime");
    }

    /**
     * The time the run finished, or null while it is in progress.
     */
    public Property<OffsetDateTime> endDateTime() {
        return new Property<>(this, "endDateTime");
    }

    /**
     * Current status of the run.
     */
    public Property<RunStatus> status() {
        return new Property<>(this, "status");
    }

    /**
     * Diagnoses critical failures in a run.
     */
    public PublicErrorProperties blockingError() {
        return new PublicErrorProperties(this, "blockingError");
    }

    /**
     * The weakly-typed statistics log from the run.
     */
    public RunStatisticsProperties statistics() {
        return new RunStatisticsProperties(this, "statistics");
    }
}
