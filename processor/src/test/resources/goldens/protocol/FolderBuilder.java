package protocol;

import dev.graphlet.runtime.model.EntityBuilder;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.validation.Arguments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds {@link Folder}. Not thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public class FolderBuilder extends EntityBuilder implements Folder.TitleStage {
    @Nullable String title;
    @Nullable String slug;
    @Nullable OffsetDateTime touched;
    @Nullable Color shade;
    @Nullable Marks flags;
    @Nullable List<String> tags;
    @Nullable List<LocalDate> days;
    @Nullable Address place;
    @Nullable List<Address> places;
    @Nullable List<Folder> children;
    @Nullable List<Document> documents;
    @Nullable List<Person> readers;
    @Nullable Person owner;
    @Nullable Folder parent;
    @Nullable List<Line> lines;

    /** Creates a builder without properties; {@code odataType} is null if the type is not known. */
    protected FolderBuilder(@Nullable String odataType) {
        super(odataType);
    }

    /** Creates a builder with everything that {@code model} contains. */
    protected FolderBuilder(Folder model) {
        super(model);
        this.title = model.title;
        this.slug = model.slug;
        this.touched = model.touched;
        this.shade = model.shade;
        this.flags = model.flags;
        this.tags = model.tags;
        this.days = model.days;
        this.place = model.place;
        this.places = model.places;
        this.children = model.children;
        this.documents = model.documents;
        this.readers = model.readers;
        this.owner = model.owner;
        this.parent = model.parent;
        this.lines = model.lines;
    }

    @Override
    public FolderBuilder id(String id) {
        super.id(id);
        return this;
    }

    /** Sets {@code title}. */
    public FolderBuilder title(String title) {
        this.title = Arguments.nonNull(title, "title");
        set(FolderCodec.FIRST);
        return this;
    }

    /** Sets {@code slug}. */
    public FolderBuilder slug(@Nullable String slug) {
        this.slug = slug;
        set(FolderCodec.FIRST + 1);
        return this;
    }

    /** Sets {@code touched}. */
    public FolderBuilder touched(@Nullable OffsetDateTime touched) {
        this.touched = touched;
        set(FolderCodec.FIRST + 2);
        return this;
    }

    /** Sets {@code shade}. */
    public FolderBuilder shade(@Nullable Color shade) {
        this.shade = shade;
        set(FolderCodec.FIRST + 3);
        return this;
    }

    /** Sets {@code flags}. */
    public FolderBuilder flags(@Nullable Marks flags) {
        this.flags = flags;
        set(FolderCodec.FIRST + 4);
        return this;
    }

    /** Sets {@code tags}. */
    public FolderBuilder tags(List<String> tags) {
        this.tags = Arguments.copyOf(tags, "tags");
        set(FolderCodec.FIRST + 5);
        return this;
    }

    /** Sets {@code days}. */
    public FolderBuilder days(List<LocalDate> days) {
        this.days = Arguments.copyOf(days, "days");
        set(FolderCodec.FIRST + 6);
        return this;
    }

    public FolderBuilder place(Address.BuilderFunction place) {
        return place(built(place, "place"));
    }

    /** Sets {@code place}. */
    public FolderBuilder place(@Nullable Address place) {
        this.place = place;
        set(FolderCodec.FIRST + 7);
        return this;
    }

    public FolderBuilder places(Address.BuilderFunction... places) {
        return places(built(places, "places"));
    }

    /** Sets {@code places}. */
    public FolderBuilder places(List<Address> places) {
        this.places = Arguments.copyOf(places, "places");
        set(FolderCodec.FIRST + 8);
        return this;
    }

    public FolderBuilder children(Folder.BuilderFunction... children) {
        return children(built(children, "children"));
    }

    /** The folders within. */
    public FolderBuilder children(List<Folder> children) {
        this.children = Arguments.copyOf(children, "children");
        set(FolderCodec.FIRST + 9);
        return this;
    }

    public FolderBuilder documents(Document.BuilderFunction... documents) {
        return documents(built(documents, "documents"));
    }

    /** Sets {@code documents}. */
    public FolderBuilder documents(List<Document> documents) {
        this.documents = Arguments.copyOf(documents, "documents");
        set(FolderCodec.FIRST + 10);
        return this;
    }

    public FolderBuilder readers(Person.BuilderFunction... readers) {
        return readers(built(readers, "readers"));
    }

    /** Who may see it. */
    public FolderBuilder readers(List<Person> readers) {
        this.readers = Arguments.copyOf(readers, "readers");
        set(FolderCodec.FIRST + 11);
        return this;
    }

    public FolderBuilder owner(Person.BuilderFunction owner) {
        return owner(built(owner, "owner"));
    }

    /** Sets {@code owner}. */
    public FolderBuilder owner(@Nullable Person owner) {
        this.owner = owner;
        set(FolderCodec.FIRST + 12);
        return this;
    }

    public FolderBuilder parent(Folder.BuilderFunction parent) {
        return parent(built(parent, "parent"));
    }

    /** Sets {@code parent}. */
    public FolderBuilder parent(@Nullable Folder parent) {
        this.parent = parent;
        set(FolderCodec.FIRST + 13);
        return this;
    }

    public FolderBuilder lines(Line.BuilderFunction... lines) {
        return lines(built(lines, "lines"));
    }

    /** Sets {@code lines}. */
    public FolderBuilder lines(List<Line> lines) {
        this.lines = Arguments.copyOf(lines, "lines");
        set(FolderCodec.FIRST + 14);
        return this;
    }

    /** Binds {@code readers} to existing entities. */
    public FolderBuilder bindReaders(List<? extends EntityReference<? extends Person>> readers) {
        putBindings("readers", Arguments.nonNull(readers, "readers"));
        return this;
    }

    /** Binds {@code owner} to an existing entity. */
    public FolderBuilder bindOwner(EntityReference<? extends Person> owner) {
        putBinding("owner", Arguments.nonNull(owner, "owner"));
        return this;
    }

    /** Binds {@code parent} to an existing entity. */
    public FolderBuilder bindParent(EntityReference<? extends Folder> parent) {
        putBinding("parent", Arguments.nonNull(parent, "parent"));
        return this;
    }

    /** Sets a property that the spec does not declare; a null {@code value} becomes JSON null. */
    @Override
    public FolderBuilder additionalProperty(String name, @Nullable Object value) {
        putUndeclared(name, value);
        return this;
    }

    @Override
    public Folder build() {
        return new Folder(this);
    }

    @Override
    protected StructuredCodec codec() {
        return codecOf(FolderCodec.TYPE);
    }
}
