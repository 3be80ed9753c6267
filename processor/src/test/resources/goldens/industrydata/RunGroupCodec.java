package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
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

/** Reads and writes {@code microsoft.industryData.runGroup} as JSON. */
@Generated("dev.graphlet.processor")
@NullMarked
@InternalApi
public class RunGroupCodec extends RunCodec {
    /** All properties; the properties of the base type come first. */
    protected static final List<EdmProperty> PROPERTIES = append(
            RunCodec.PROPERTIES,
            EdmProperty.collectionOf("runs", "microsoft.industryData.run").contained(),
            EdmProperty.of("process", "microsoft.industryData.runProcess").navigation());

    /** The index of the first property that this type itself declares. */
    static final int FIRST = first(RunCodec.PROPERTIES);

    /** The type and its codec. */
    public static final StructuredType<RunGroup> TYPE = new StructuredType<>(
            RunGroup.class,
            new RunGroupCodec(new EdmStructuredType(
                    "microsoft.industryData.runGroup",
                    List.of("microsoft.graph.runGroup", "microsoft.graph.industryData.runGroup"),
                    EdmStructuredType.Kind.ENTITY,
                    false,
                    false,
                    "microsoft.industryData.run",
                    PROPERTIES)));

    /** Creates a codec of {@code type}, which is this type or a derived one. */
    protected RunGroupCodec(EdmStructuredType type) {
        super(type);
    }

    @Override
    protected StructuredValue read(PropertyReader in, @Nullable String odataType) {
        RunGroupBuilder builder = new RunGroupBuilder(odataType);
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
        RunGroupBuilder target = (RunGroupBuilder) builder;
        switch (index - FIRST) {
            case 0 -> target.runs = in.structures(RunCodec.TYPE);
            case 1 -> target.process = in.structured(RunProcessCodec.TYPE);
            default -> super.readProperty(index, in, target);
        }
    }

    @Override
    protected void writeProperty(int index, PropertyWriter out, StructuredValue value) {
        RunGroup source = (RunGroup) value;
        switch (index - FIRST) {
            case 0 -> out.value(source.runs);
            case 1 -> out.value(source.process);
            default -> super.writeProperty(index, out, source);
        }
    }

    @Override
    protected @Nullable Object get(int index, StructuredValue value) {
        RunGroup source = (RunGroup) value;
        return switch (index - FIRST) {
            case 0 -> source.runs;
            case 1 -> source.process;
            default -> super.get(index, value);
        };
    }

    /** Lets any Jackson mapper read {@link RunGroup}. */
    public static final class Deserializer extends StructuredDeserializer<RunGroup> {
        /** Creates a deserializer. For Jackson only. */
        public Deserializer() {
            super(RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE);
        }
    }
}
