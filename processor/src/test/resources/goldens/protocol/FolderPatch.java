package protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.validation.Arguments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The changes of an update of {@link Folder}. Absent properties keep their values. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class FolderPatch extends StructuredPatch<Folder> {
    private FolderPatch(Folder changes, @Nullable Folder before) {
        super(FolderCodec.TYPE, changes, before);
    }

    /** Returns a builder without changes. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the changes from {@code before} to {@code after}; properties absent from {@code after} keep their values.
     */
    public static FolderPatch between(Folder before, Folder after) {
        return new FolderPatch(difference(FolderCodec.TYPE, before, after), before);
    }

    /** Reads what a mapper has parsed, without what no update changes. For Jackson. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FolderPatch fromJson(JsonTree json) {
        return new FolderPatch(changesIn(json, FolderCodec.TYPE, ProtocolTypes.INSTANCE), null);
    }

    /** Collects changes. Not thread-safe. */
    public static final class Builder {
        private final FolderBuilder changes = new FolderBuilder((String) null);

        private Builder() {}

        /** Changes {@code title}. */
        public Builder title(String title) {
            this.changes.title(title);
            return this;
        }

        /** Changes {@code slug}. */
        public Builder slug(String slug) {
            this.changes.slug(Arguments.nonNull(slug, "slug", "clearSlug() clears it"));
            return this;
        }

        /** Clears {@code slug}: the update sends JSON null. */
        public Builder clearSlug() {
            this.changes.slug(null);
            return this;
        }

        /** Changes {@code touched}. */
        public Builder touched(OffsetDateTime touched) {
            this.changes.touched(Arguments.nonNull(touched, "touched", "clearTouched() clears it"));
            return this;
        }

        /** Clears {@code touched}: the update sends JSON null. */
        public Builder clearTouched() {
            this.changes.touched(null);
            return this;
        }

        /** Changes {@code shade}. */
        public Builder shade(Color shade) {
            this.changes.shade(Arguments.nonNull(shade, "shade", "clearShade() clears it"));
            return this;
        }

        /** Clears {@code shade}: the update sends JSON null. */
        public Builder clearShade() {
            this.changes.shade(null);
            return this;
        }

        /** Changes {@code flags}. */
        public Builder flags(Marks flags) {
            this.changes.flags(Arguments.nonNull(flags, "flags", "clearFlags() clears it"));
            return this;
        }

        /** Clears {@code flags}: the update sends JSON null. */
        public Builder clearFlags() {
            this.changes.flags(null);
            return this;
        }

        /** Changes {@code tags}. */
        public Builder tags(List<String> tags) {
            this.changes.tags(tags);
            return this;
        }

        /** Changes {@code days}. */
        public Builder days(List<LocalDate> days) {
            this.changes.days(days);
            return this;
        }

        /** Changes {@code place}. */
        public Builder place(Address place) {
            this.changes.place(Arguments.nonNull(place, "place", "clearPlace() clears it"));
            return this;
        }

        /** Changes {@code place} to the value that the function builds. */
        public Builder place(Address.BuilderFunction place) {
            this.changes.place(place);
            return this;
        }

        /** Clears {@code place}: the update sends JSON null. */
        public Builder clearPlace() {
            this.changes.place((Address) null);
            return this;
        }

        /** Changes {@code places}. */
        public Builder places(List<Address> places) {
            this.changes.places(places);
            return this;
        }

        /** Changes {@code places} to the values that the functions build. */
        public Builder places(Address.BuilderFunction... places) {
            this.changes.places(places);
            return this;
        }

        /** Binds {@code readers} to existing entities. */
        public Builder bindReaders(List<? extends EntityReference<? extends Person>> readers) {
            this.changes.bindReaders(readers);
            return this;
        }

        /** Binds {@code owner} to an existing entity. */
        public Builder bindOwner(EntityReference<? extends Person> owner) {
            this.changes.bindOwner(owner);
            return this;
        }

        /** Removes the reference {@code owner} without deleting the entity. */
        public Builder unbindOwner() {
            this.changes.additionalProperty("owner@odata.bind", null);
            return this;
        }

        /** Binds {@code parent} to an existing entity. */
        public Builder bindParent(EntityReference<? extends Folder> parent) {
            this.changes.bindParent(parent);
            return this;
        }

        /** Removes the reference {@code parent} without deleting the entity. */
        public Builder unbindParent() {
            this.changes.additionalProperty("parent@odata.bind", null);
            return this;
        }

        /** Changes a property that the spec does not declare; a null {@code value} clears the property. */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.changes.additionalProperty(name, value);
            return this;
        }

        /** Returns the patch. */
        public FolderPatch build() {
            return new FolderPatch(this.changes.build(), null);
        }
    }
}
