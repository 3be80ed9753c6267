package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.property.CollectionProperty;
import dev.graphlet.runtime.property.FlagsProperty;
import dev.graphlet.runtime.property.Property;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.StringProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The properties of {@link Folder}, for use in queries. */
@Generated("dev.graphlet.processor")
@NullMarked
public class FolderProperties extends EntityProperties {
    /** The properties of the {@link Folder} itself, where paths start. */
    public static final FolderProperties FOLDER = new FolderProperties();

    /** Creates the properties of the type itself. */
    protected FolderProperties() {}

    /**
     * Creates the properties of the value at {@code name} below {@code owner}; {@code name} is a property or, for a
     * cast, a type.
     */
    @InternalApi
    public FolderProperties(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** Casts {@code base} to {@code odd.protocol.folder}, for values of that type. */
    public static FolderProperties cast(EntityProperties base) {
        return new FolderProperties(base, "odd.protocol.folder");
    }

    /** Returns the {@code title} property. */
    public StringProperty title() {
        return new StringProperty(this, "title");
    }

    /** Returns the {@code slug} property. */
    public StringProperty slug() {
        return new StringProperty(this, "slug");
    }

    /** Returns the {@code touched} property. */
    public Property<OffsetDateTime> touched() {
        return new Property<>(this, "touched");
    }

    /** Returns the {@code shade} property. */
    public Property<Color> shade() {
        return new Property<>(this, "shade");
    }

    /** Returns the {@code flags} property. */
    public FlagsProperty<Marks> flags() {
        return new FlagsProperty<>(this, "flags");
    }

    /** Returns the {@code tags} property. */
    public CollectionProperty<StringProperty> tags() {
        return new CollectionProperty<>(this, "tags", StringProperty::new);
    }

    /** Returns the {@code days} property. */
    public CollectionProperty<Property<LocalDate>> days() {
        return new CollectionProperty<>(this, "days", Property<LocalDate>::new);
    }

    /** Returns the {@code place} property. */
    public AddressProperties place() {
        return new AddressProperties(this, "place");
    }

    /** Returns the {@code places} property. */
    public CollectionProperty<AddressProperties> places() {
        return new CollectionProperty<>(this, "places", AddressProperties::new);
    }

    /** The folders within. */
    public CollectionProperty<FolderProperties> children() {
        return new CollectionProperty<>(this, "children", FolderProperties::new);
    }

    /** Returns the {@code documents} property. */
    public CollectionProperty<DocumentProperties> documents() {
        return new CollectionProperty<>(this, "documents", DocumentProperties::new);
    }

    /** Who may see it. */
    public CollectionProperty<PersonProperties> readers() {
        return new CollectionProperty<>(this, "readers", PersonProperties::new);
    }

    /** Returns the {@code owner} property. */
    public PersonProperties owner() {
        return new PersonProperties(this, "owner");
    }

    /** Returns the {@code parent} property. */
    public FolderProperties parent() {
        return new FolderProperties(this, "parent");
    }

    /** Returns the {@code lines} property. */
    public CollectionProperty<LineProperties> lines() {
        return new CollectionProperty<>(this, "lines", LineProperties::new);
    }
}
