package protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.Entity;
import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.model.NestedBuilder;
import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.Property;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A folder of documents. */
@Generated("dev.graphlet.processor")
@NullMarked
@JsonDeserialize(using = FolderCodec.Deserializer.class)
@JsonPropertyOrder({
        "title",
        "slug",
        "touched",
        "shade",
        "flags",
        "tags",
        "days",
        "place",
        "places",
        "children",
        "documents",
        "readers",
        "owner",
        "parent",
        "lines"})
public class Folder extends Entity {
    final @Nullable String title;
    final @Nullable String slug;
    final @Nullable OffsetDateTime touched;
    final @Nullable Color shade;
    final @Nullable Marks flags;
    final @Nullable List<String> tags;
    final @Nullable List<LocalDate> days;
    final @Nullable Address place;
    final @Nullable List<Address> places;
    final @Nullable List<Folder> children;
    final @Nullable List<Document> documents;
    final @Nullable List<Person> readers;
    final @Nullable Person owner;
    final @Nullable Folder parent;
    final @Nullable List<Line> lines;

    /** Creates a value from {@code builder}. For {@link FolderBuilder} and derived types only. */
    protected Folder(FolderBuilder builder) {
        super(builder);
        this.title = builder.title;
        this.slug = builder.slug;
        this.touched = builder.touched;
        this.shade = builder.shade;
        this.flags = builder.flags;
        this.tags = builder.tags;
        this.days = builder.days;
        this.place = builder.place;
        this.places = builder.places;
        this.children = builder.children;
        this.documents = builder.documents;
        this.readers = builder.readers;
        this.owner = builder.owner;
        this.parent = builder.parent;
        this.lines = builder.lines;
    }

    /** Returns a staged builder: set the required properties in order, then any optional ones. */
    public static TitleStage builder() {
        return unstagedBuilder();
    }

    /** Returns a builder that takes all properties, also required ones, in any order. For tests and mappers. */
    public static FolderBuilder unstagedBuilder() {
        return new FolderBuilder("#odd.protocol.folder");
    }

    /**
     * Reads a value, of this type or a declared derived one, from JSON text.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the text is not JSON of this type
     */
    public static Folder fromJson(String json) {
        return FolderCodec.TYPE.read(json, ProtocolTypes.INSTANCE);
    }

    /** Reads what a mapper has parsed. For Jackson 2. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Folder fromJson(JsonTree json) {
        return FolderCodec.TYPE.read(json, ProtocolTypes.INSTANCE);
    }

    /**
     * Returns the {@code title} property.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public String title() {
        return required(this.title, FolderCodec.FIRST);
    }

    /** Returns the {@code slug} property. */
    public Optional<String> slug() {
        return Optional.ofNullable(this.slug);
    }

    /** Returns the {@code touched} property. */
    public Optional<OffsetDateTime> touched() {
        return Optional.ofNullable(this.touched);
    }

    /** Returns the {@code shade} property. */
    public Optional<Color> shade() {
        return Optional.ofNullable(this.shade);
    }

    /** Returns the {@code flags} property. */
    public Optional<Marks> flags() {
        return Optional.ofNullable(this.flags);
    }

    /** Returns the {@code tags} property. */
    public List<String> tags() {
        return orEmpty(this.tags);
    }

    /** Returns the {@code days} property. */
    public List<LocalDate> days() {
        return orEmpty(this.days);
    }

    /** Returns the {@code place} property. */
    public Optional<Address> place() {
        return Optional.ofNullable(this.place);
    }

    /** Returns the {@code places} property. */
    public List<Address> places() {
        return orEmpty(this.places);
    }

    /** The folders within. */
    public List<Folder> children() {
        return orEmpty(this.children);
    }

    /** Returns the {@code documents} property. */
    public List<Document> documents() {
        return orEmpty(this.documents);
    }

    /** Who may see it. */
    public List<Person> readers() {
        return orEmpty(this.readers);
    }

    /** Returns the {@code owner} property. */
    public Optional<Person> owner() {
        return Optional.ofNullable(this.owner);
    }

    /** Returns the {@code parent} property. */
    public Optional<Folder> parent() {
        return Optional.ofNullable(this.parent);
    }

    /** Returns the {@code lines} property. */
    public List<Line> lines() {
        return orEmpty(this.lines);
    }

    /** Returns the value of a nested property; empty if a value on the way is absent or null. */
    public <V> Optional<V> get(PropertyFunction<V> property) {
        return valueAt(Lambdas.apply("property", FolderProperties.FOLDER, property::apply));
    }

    @Override
    public FolderBuilder toBuilder() {
        return new FolderBuilder(this);
    }

    @Override
    protected StructuredCodec codec() {
        return codecOf(FolderCodec.TYPE);
    }

    /**
     * Names the property to read.
     *
     * @param <V> the type of the property
     */
    public interface PropertyFunction<V> extends Entity.PropertyFunction<V> {
        /** Returns the property to read. */
        Property<V> apply(FolderProperties properties);

        @Override
        default Property<V> apply(EntityProperties properties) {
            return apply((FolderProperties) properties);
        }
    }

    /** Builder stage that sets the required property {@code title}. */
    public interface TitleStage {
        /** Sets {@code title}. */
        FolderBuilder title(String title);
    }

    /** Sets the properties of a nested value. */
    public interface BuilderFunction extends NestedBuilder<Folder> {
        /** Returns the builder with all properties set. */
        FolderBuilder apply(TitleStage builder);

        @Override
        default Folder build() {
            return apply(builder()).build();
        }
    }
}
