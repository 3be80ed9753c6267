package protocol;

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

/**
 * Handles of the properties of {@link Folder}.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public class FolderProperties extends EntityProperties {
    /**
     * The properties of a {@link Folder} itself.
     */
    public static final FolderProperties FOLDER = new FolderProperties();

    /**
     * The properties of the type itself.
     */
    protected FolderProperties() {
    }

    /**
     * The properties of a value of {@code owner}. For generated code.
     */
    public FolderProperties(PropertyPath owner, String name) {
        super(owner, name);
    }

    /**
     * The properties of {@code base} if that is a {@code odd.protocol.folder}.
     */
    public static FolderProperties cast(EntityProperties base) {
        return new FolderProperties(base, "odd.protocol.folder");
    }

    /**
     * The {@code title} property.
     */
    public StringProperty title() {
        return new StringProperty(this, "title");
    }

    /**
     * The {@code slug} property.
     */
    public StringProperty slug() {
        return new StringProperty(this, "slug");
    }

    /**
     * The {@code touched} property.
     */
    public Property<OffsetDateTime> touched() {
        return new Property<>(this, "touched");
    }

    /**
     * The {@code shade} property.
     */
    public Property<Color> shade() {
        return new Property<>(this, "shade");
    }

    /**
     * The {@code flags} property.
     */
    public FlagsProperty<Marks> flags() {
        return new FlagsProperty<>(this, "flags");
    }

    /**
     * The {@code tags} property.
     */
    public CollectionProperty<StringProperty> tags() {
        return new CollectionProperty<>(this, "tags", StringProperty::new);
    }

    /**
     * The {@code days} property.
     */
    public CollectionProperty<Property<LocalDate>> days() {
        return new CollectionProperty<>(this, "days", Property<LocalDate>::new);
    }

    /**
     * The {@code place} property.
     */
    public AddressProperties place() {
        return new AddressProperties(this, "place");
    }

    /**
     * The {@code places} property.
     */
    public CollectionProperty<AddressProperties> places() {
        return new CollectionProperty<>(this, "places", AddressProperties::new);
    }

    /**
     * The folders within.
     */
    public CollectionProperty<FolderProperties> children() {
        return new CollectionProperty<>(this, "children", FolderProperties::new);
    }

    /**
     * The {@code documents} property.
     */
    public CollectionProperty<DocumentProperties> documents() {
        return new CollectionProperty<>(this, "documents", DocumentProperties::new);
    }

    /**
     * Who may see it.
     */
    public CollectionProperty<PersonProperties> readers() {
        return new CollectionProperty<>(this, "readers", PersonProperties::new);
    }

    /**
     * The {@code owner} property.
     */
    public PersonProperties owner() {
        return new PersonProperties(this, "owner");
    }

    /**
     * The {@code parent} property.
     */
    public FolderProperties parent() {
        return new FolderProperties(this, "parent");
    }

    /**
     * The {@code lines} property.
     */
    public CollectionProperty<LineProperties> lines() {
        return new CollectionProperty<>(this, "lines", LineProperties::new);
    }
}
