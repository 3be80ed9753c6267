package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmNavigation;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.model.EntityCodec;
import dev.graphlet.runtime.model.GeneratedFrom;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.TypeRegistry;
import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The types of the {@code Protocol} service. Thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
@GeneratedFrom(
        namespace = "odd.protocol",
        value = {
                "protocol.spec.address",
                "protocol.spec.color",
                "protocol.spec.document",
                "protocol.spec.employee",
                "protocol.spec.folder",
                "protocol.spec.line",
                "protocol.spec.marks",
                "protocol.spec.person",
                "protocol.spec.service"})
public final class ProtocolTypes extends TypeRegistry {
    /** The registry. */
    @InternalApi
    public static final ProtocolTypes INSTANCE = new ProtocolTypes();

    private ProtocolTypes() {
        super("microsoft.graph.entity", "odd.protocol.person");
    }

    /** Returns everything that the specs declare, for example for {@code FakeGraph}. */
    public static EdmService service() {
        return new EdmService(
                "Protocol",
                URI.create("https://graph.example.com/v1.0"),
                INSTANCE.edmTypes(),
                List.of(Color.edmType(), Marks.edmType()),
                List.of(
                        new EdmResource(
                                "/folders",
                                "odd.protocol.folder",
                                false,
                                Set.of(
                                        EdmOperation.CREATE,
                                        EdmOperation.LIST,
                                        EdmOperation.GET,
                                        EdmOperation.UPDATE,
                                        EdmOperation.DELETE,
                                        EdmOperation.UPSERT,
                                        EdmOperation.DELTA)),
                        new EdmResource(
                                "/me/root",
                                "odd.protocol.folder",
                                true,
                                Set.of(
                                        EdmOperation.GET,
                                        EdmOperation.UPDATE,
                                        EdmOperation.DELETE,
                                        EdmOperation.UPSERT)),
                        new EdmResource(
                                "/lines",
                                "odd.protocol.line",
                                false,
                                Set.of(
                                        EdmOperation.CREATE,
                                        EdmOperation.LIST,
                                        EdmOperation.GET,
                                        EdmOperation.UPDATE,
                                        EdmOperation.DELETE)),
                        new EdmResource(
                                "/people",
                                "odd.protocol.person",
                                false,
                                Set.of(
                                        EdmOperation.CREATE,
                                        EdmOperation.LIST,
                                        EdmOperation.GET,
                                        EdmOperation.UPDATE,
                                        EdmOperation.DELETE))),
                List.of(
                        new EdmNavigation(
                                "odd.protocol.folder", "readers", Set.of(EdmOperation.LIST, EdmOperation.GET)),
                        new EdmNavigation("odd.protocol.folder", "parent", Set.of(EdmOperation.GET))),
                EdmCall.all(FolderCalls.ALL, PersonCalls.ALL, ServiceCalls.ALL));
    }

    @Override
    protected List<StructuredType<?>> all() {
        return List.of(
                EntityCodec.TYPE,
                AddressCodec.TYPE,
                DocumentCodec.TYPE,
                EmployeeCodec.TYPE,
                FolderCodec.TYPE,
                LineCodec.TYPE,
                PersonCodec.TYPE);
    }

    @Override
    protected @Nullable StructuredType<?> find(String name) {
        return switch (name) {
            case "microsoft.graph.entity" -> EntityCodec.TYPE;
            case "odd.protocol.address" -> AddressCodec.TYPE;
            case "odd.protocol.document" -> DocumentCodec.TYPE;
            case "odd.protocol.employee" -> EmployeeCodec.TYPE;
            case "odd.protocol.folder" -> FolderCodec.TYPE;
            case "odd.protocol.line" -> LineCodec.TYPE;
            case "odd.protocol.person" -> PersonCodec.TYPE;
            default -> null;
        };
    }
}
