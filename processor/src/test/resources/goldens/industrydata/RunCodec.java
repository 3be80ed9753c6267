package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.model.EntityCodec;
import dev.graphlet.runtime.model.PropertyReader;
import dev.graphlet.runtime.model.PropertyWriter;
import dev.graphlet.runtime.model.StructuredBuilder;
import dev.graphlet.runtime.model.StructuredDeserializer;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code microsoft.industryData.run} as JSON. */
@Generated("dev.graphlet.processor")
@NullMarked
@InternalApi
public class RunCodec extends EntityCodec {
    /** All properties; the properties of the base type come first. */
    protected static final List<EdmProperty> PROPERTIES = append(
            EntityCodec.PROPERTIES,
            EdmProperty.of("displayName", "Edm.String").required(),
            EdmProperty.of("startDateTime", "Edm.DateTimeOffset").required(),
            EdmProperty.of("endDateTime", "Edm.DateTimeOffset"),
            EdmProperty.of("status", "microsoft.industryData.runStatus").required(),
            EdmProperty.of("blockingError", "microsoft.graph.publicError"),
            EdmProperty.of("statistics", "microsoft.graph.runStatistics").required());

    /** The index of the first property that this type itself declares. */
    static final int FIRST = first(EntityCodec.PROPERTIES);

    /** The type and its codec. */
    public static final StructuredType<Run> TYPE = new StructuredType<>(
            Run.class,
            new RunCodec(new EdmStructuredType(
                    "microsoft.industryData.run",
                    List.of("microsoft.graph.run", "microsoft.graph.industryData.run"),
                    EdmStructuredType.Kind.ENTITY,
                    true,
                    false,
                    "microsoft.graph.entity",
                    PROPERTIES)));

    /** Creates a codec of {@code type}, which is this type or a derived one. */
    protected RunCodec(EdmStructuredType type) {
        super(type);
    }

    @Override
    protected StructuredValue read(PropertyReader in, @Nullable String odataType) {
        RunBuilder builder = new RunBuilder(odataType);
        for (int index = in.next(); index >= 0; index = in.next()) {
            readProperty(index, in, builder);
        }
        in.end(builder);
        return builder.build();
    }

    @Override
    protected void write(PropertyWriter out, StructuredValue value) {
        for (int index = out.next(); index >= 0; index = out.next()) {
            writeProperty(index, out, value);
        }
    }

    @Override
    protected void readProperty(int index, PropertyReader in, StructuredBuilder builder) {
        RunBuilder target = (RunBuilder) builder;
        switch (index - FIRST) {
            case 0 -> target.displayName = in.string();
            case 1 -> target.startDateTime = in.dateTimeOffset();
            case 2 -> target.endDateTime = in.dateTimeOffset();
            case 3 -> target.status = in.enumeration(RunStatus::of);
            case 4 -> target.blockingError = in.structured(PublicErrorCodec.TYPE);
            case 5 -> target.statistics = in.structured(RunStatisticsCodec.TYPE);
            default -> super.readProperty(index, in, target);
        }
    }

    @Override
    protected void writeProperty(int index, PropertyWriter out, StructuredValue value) {
        Run source = (Run) value;
        switch (index - FIRST) {
            case 0 -> out.value(source.displayName);
            case 1 -> out.value(source.startDateTime);
            case 2 -> out.value(source.endDateTime);
            case 3 -> out.value(source.status);
            case 4 -> out.value(source.blockingError);
            case 5 -> out.value(source.statistics);
            default -> super.writeProperty(index, out, source);
        }
    }

    @Override
    protected @Nullable Object get(int index, StructuredValue value) {
        Run source = (Run) value;
        return switch (index - FIRST) {
            case 0 -> source.displayName;
            case 1 -> source.startDateTime;
            case 2 -> source.endDateTime;
            case 3 -> source.status;
            case 4 -> source.blockingError;
            case 5 -> source.statistics;
            default -> super.get(index, value);
        };
    }

    /** Lets any Jackson mapper read {@link Run}. */
    public static final class Deserializer extends StructuredDeserializer<Run> {
        /** Creates a deserializer. For Jackson only. */
        public Deserializer() {
            super(RunCodec.TYPE, IndustryDataTypes.INSTANCE);
        }
    }
}
