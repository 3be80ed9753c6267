package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code microsoft.graph.entity} as JSON. */
@Generated("dev.graphlet.processor")
@NullMarked
@InternalApi
public class EntityCodec extends StructuredCodec {
    /** All properties; the properties of the base type come first. */
    protected static final List<EdmProperty> PROPERTIES =
            append(StructuredCodec.PROPERTIES, EdmProperty.of("id", "Edm.String").key().readOnly());

    /** The index of the first property that this type itself declares. */
    static final int FIRST = first(StructuredCodec.PROPERTIES);

    /** The type and its codec. */
    public static final StructuredType<Entity> TYPE = new StructuredType<>(
            Entity.class,
            new EntityCodec(
                    new EdmStructuredType(
                                    "microsoft.graph.entity",
                                    List.of(),
                                    EdmStructuredType.Kind.ENTITY,
                                    true,
                                    false,
                                    null,
                                    PROPERTIES)
                            .offering()));

    /** Creates a codec of {@code type}, which is this type or a derived one. */
    protected EntityCodec(EdmStructuredType type) {
        super(type);
    }

    @Override
    protected StructuredValue read(PropertyReader in, @Nullable String odataType) {
        EntityBuilder builder = new EntityBuilder(odataType);
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
        EntityBuilder target = (EntityBuilder) builder;
        switch (index - FIRST) {
            case 0 -> target.id = in.string();
            default -> super.readProperty(index, in, target);
        }
    }

    @Override
    protected void writeProperty(int index, PropertyWriter out, StructuredValue value) {
        Entity source = (Entity) value;
        switch (index - FIRST) {
            case 0 -> out.value(source.id);
            default -> super.writeProperty(index, out, source);
        }
    }

    @Override
    protected @Nullable Object get(int index, StructuredValue value) {
        Entity source = (Entity) value;
        return switch (index - FIRST) {
            case 0 -> source.id;
            default -> super.get(index, value);
        };
    }

    /** Lets any Jackson mapper read {@link Entity}. */
    public static final class Deserializer extends StructuredDeserializer<Entity> {
        /** Creates a deserializer. For Jackson only. */
        public Deserializer() {
            super(EntityCodec.TYPE, BuiltInTypes.INSTANCE);
        }
    }
}
