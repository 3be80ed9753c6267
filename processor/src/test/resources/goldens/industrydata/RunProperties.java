package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.property.Property;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.StringProperty;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The properties of {@link Run}, for use in queries. */
@Generated("dev.graphlet.processor")
@NullMarked
public class RunProperties extends EntityProperties {
    /** The properties of the {@link Run} itself, where paths start. */
    public static final RunProperties RUN = new RunProperties();

    /** Creates the properties of the type itself. */
    protected RunProperties() {}

    /**
     * Creates the properties of the value at {@code name} below {@code owner}; {@code name} is a property or, for a
     * cast, a type.
     */
    @InternalApi
    public RunProperties(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** Casts {@code base} to {@code microsoft.industryData.run}, for values of that type. */
    public static RunProperties cast(EntityProperties base) {
        return new RunProperties(base, "microsoft.industryData.run");
    }

    /** The name of the run. */
    public StringProperty displayName() {
        return new StringProperty(this, "displayName");
    }

    /** The time the run started. */
    public Property<OffsetDateTime> startDateTime() {
        return new Property<>(this, "startDateTime");
    }

    /** The time the run finished, or null while it is in progress. */
    public Property<OffsetDateTime> endDateTime() {
        return new Property<>(this, "endDateTime");
    }

    /** Current status of the run. */
    public Property<RunStatus> status() {
        return new Property<>(this, "status");
    }

    /** Diagnoses critical failures in a run. */
    public PublicErrorProperties blockingError() {
        return new PublicErrorProperties(this, "blockingError");
    }

    /** The weakly-typed statistics log from the run. */
    public RunStatisticsProperties statistics() {
        return new RunStatisticsProperties(this, "statistics");
    }
}
