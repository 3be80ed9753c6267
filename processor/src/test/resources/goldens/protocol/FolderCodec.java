package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.Constraint;
import dev.graphlet.runtime.edm.EdmOperation;
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

/** Reads and writes {@code odd.protocol.folder} as JSON. */
@Generated("dev.graphlet.processor")
@NullMarked
@InternalApi
public class FolderCodec extends EntityCodec {
    /** All properties; the properties of the base type come first. */
    protected static final List<EdmProperty> PROPERTIES = append(
            EntityCodec.PROPERTIES,
            EdmProperty.of("title", "Edm.String").required().constraint(Constraint.length(0, 20)),
            EdmProperty.of("slug", "Edm.String").alternateKey(),
            EdmProperty.of("touched", "Edm.DateTimeOffset"),
            EdmProperty.of("shade", "odd.protocol.color"),
            EdmProperty.of("flags", "odd.protocol.marks"),
            EdmProperty.collectionOf("tags", "Edm.String"),
            EdmProperty.collectionOf("days", "Edm.Date"),
            EdmProperty.of("place", "odd.protocol.address"),
            EdmProperty.collectionOf("places", "odd.protocol.address"),
            EdmProperty.collectionOf("children", "odd.protocol.folder").contained(),
            EdmProperty.collectionOf("documents", "odd.protocol.document").contained(),
            EdmProperty.collectionOf("readers", "odd.protocol.person").navigation(),
            EdmProperty.of("owner", "odd.protocol.person").navigation(),
            EdmProperty.of("parent", "odd.protocol.folder").navigation().untracked(),
            EdmProperty.collectionOf("lines", "odd.protocol.line").contained());

    /** The index of the first property that this type itself declares. */
    static final int FIRST = first(EntityCodec.PROPERTIES);

    /** The type and its codec. */
    public static final StructuredType<Folder> TYPE = new StructuredType<>(
            Folder.class,
            new FolderCodec(
                    new EdmStructuredType(
                                    "odd.protocol.folder",
                                    List.of(),
                                    EdmStructuredType.Kind.ENTITY,
                                    false,
                                    false,
                                    "microsoft.graph.entity",
                                    PROPERTIES)
                            .offering(
                                    EdmOperation.CREATE,
                                    EdmOperation.LIST,
                                    EdmOperation.GET,
                                    EdmOperation.UPDATE,
                                    EdmOperation.DELETE,
                                    EdmOperation.UPSERT,
                                    EdmOperation.DELTA)
                            .streaming("icon")));

    /** Creates a codec of {@code type}, which is this type or a derived one. */
    protected FolderCodec(EdmStructuredType type) {
        super(type);
    }

    @Override
    protected StructuredValue read(PropertyReader in, @Nullable String odataType) {
        FolderBuilder builder = new FolderBuilder(odataType);
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
        FolderBuilder target = (FolderBuilder) builder;
        switch (index - FIRST) {
            case 0 -> target.title = in.string();
            case 1 -> target.slug = in.string();
            case 2 -> target.touched = in.dateTimeOffset();
            case 3 -> target.shade = in.enumeration(Color::of);
            case 4 -> target.flags = in.enumeration(Marks::of);
            case 5 -> target.tags = in.list(PropertyReader::string);
            case 6 -> target.days = in.list(PropertyReader::date);
            case 7 -> target.place = in.structured(AddressCodec.TYPE);
            case 8 -> target.places = in.structures(AddressCodec.TYPE);
            case 9 -> target.children = in.structures(FolderCodec.TYPE);
            case 10 -> target.documents = in.structures(DocumentCodec.TYPE);
            case 11 -> target.readers = in.structures(PersonCodec.TYPE);
            case 12 -> target.owner = in.structured(PersonCodec.TYPE);
            case 13 -> target.parent = in.structured(FolderCodec.TYPE);
            case 14 -> target.lines = in.structures(LineCodec.TYPE);
            default -> super.readProperty(index, in, target);
        }
    }

    @Override
    protected void writeProperty(int index, PropertyWriter out, StructuredValue value) {
        Folder source = (Folder) value;
        switch (index - FIRST) {
            case 0 -> out.value(source.title);
            case 1 -> out.value(source.slug);
            case 2 -> out.value(source.touched);
            case 3 -> out.value(source.shade);
            case 4 -> out.value(source.flags);
            case 5 -> out.value(source.tags);
            case 6 -> out.value(source.days);
            case 7 -> out.value(source.place);
            case 8 -> out.value(source.places);
            case 9 -> out.value(source.children);
            case 10 -> out.value(source.documents);
            case 11 -> out.value(source.readers);
            case 12 -> out.value(source.owner);
            case 13 -> out.value(source.parent);
            case 14 -> out.value(source.lines);
            default -> super.writeProperty(index, out, source);
        }
    }

    @Override
    protected @Nullable Object get(int index, StructuredValue value) {
        Folder source = (Folder) value;
        return switch (index - FIRST) {
            case 0 -> source.title;
            case 1 -> source.slug;
            case 2 -> source.touched;
            case 3 -> source.shade;
            case 4 -> source.flags;
            case 5 -> source.tags;
            case 6 -> source.days;
            case 7 -> source.place;
            case 8 -> source.places;
            case 9 -> source.children;
            case 10 -> source.documents;
            case 11 -> source.readers;
            case 12 -> source.owner;
            case 13 -> source.parent;
            case 14 -> source.lines;
            default -> super.get(index, value);
        };
    }

    /** Lets any Jackson mapper read {@link Folder}. */
    public static final class Deserializer extends StructuredDeserializer<Folder> {
        /** Creates a deserializer. For Jackson only. */
        public Deserializer() {
            super(FolderCodec.TYPE, ProtocolTypes.INSTANCE);
        }
    }
}
