package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmService;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The types of the {@code BuiltIn} service. Thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
@GeneratedFrom(namespace = "microsoft.graph", value = "dev.graphlet.annotations.entity")
public final class BuiltInTypes extends TypeRegistry {
    /** The registry. */
    @InternalApi
    public static final BuiltInTypes INSTANCE = new BuiltInTypes();

    private BuiltInTypes() {
        super();
    }

    /** Returns everything that the specs declare, for example for {@code FakeGraph}. */
    public static EdmService service() {
        return new EdmService(
                "BuiltIn",
                URI.create("https://graph.microsoft.com/v1.0"),
                INSTANCE.edmTypes(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    protected List<StructuredType<?>> all() {
        return List.of(EntityCodec.TYPE);
    }

    @Override
    protected @Nullable StructuredType<?> find(String name) {
        return switch (name) {
            case "microsoft.graph.entity" -> EntityCodec.TYPE;
            default -> null;
        };
    }
}
