package protocol;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.validation.Arguments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What an update of {@link Folder} changes: absent properties stay as they are.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class FolderPatch extends StructuredPatch<Folder> {
    private FolderPatch(Folder changes, @Nullable Folder before) {
        super(FolderCodec.TYPE, changes, before);
    }

    /**
     * Begins with no change.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What must change to make {@code after} of {@code before}; a property that {@code after} lacks stays.
     */
    public static FolderPatch between(Folder before, Folder after) {
        return new FolderPatch(difference(FolderCodec.TYPE, before, after), before);
    }

    /**
     * Collects changes. Not thread-safe.
     */
    public static final class Builder {
        private final FolderBuilder changes = new FolderBuilder((String) null);

        private Builder() {
        }

        /**
         * Changes {@code title}.
         */
        public Builder title(String title) {
            this.changes.title(title);
            return this;
        }

        /**
         * Changes {@code slug}.
         */
        public Builder slug(String slug) {
            this.changes.slug(Arguments.nonNull(slug, "slug", "clearSlug() clears it"));
            return this;
        }

        /**
         * Clears {@code slug}: it is sent as null.
         */
        public Builder clearSlug() {
            changes.slug(null);
            return this;
        }

        /**
         * Changes {@code touched}.
         */
        public Builder touched(OffsetDateTime touched) {
            this.changes.touched(Arguments.nonNull(touched, "touched", "clearTouched() clears it"));
            return this;
        }

        /**
         * Clears {@code touched}: it is sent as null.
         */
        public Builder clearTouched() {
            changes.touched(null);
            return this;
        }

        /**
         * Changes {@code shade}.
         */
        public Builder shade(Color shade) {
            this.changes.shade(Arguments.nonNull(shade, "shade", "clearShade() clears it"));
            return this;
        }

        /**
         * Clears {@code shade}: it is sent as null.
         */
        public Builder clearShade() {
            changes.shade(null);
            return this;
        }

        /**
         * Changes {@code flags}.
         */
        public Builder flags(Marks flags) {
            this.changes.flags(Arguments.nonNull(flags, "flags", "clearFlags() clears it"));
            return this;
        }

        /**
         * Clears {@code flags}: it is sent as null.
         */
        public Builder clearFlags() {
            changes.flags(null);
            return this;
        }

        /**
         * Changes {@code tags}.
         */
        public Builder tags(List<String> tags) {
            this.changes.tags(tags);
            return this;
        }

        /**
         * Changes {@code days}.
         */
        public Builder days(List<LocalDate> days) {
            this.changes.days(days);
            return this;
        }

        /**
         * Changes {@code place}.
         */
        public Builder place(Address place) {
            this.changes.place(Arguments.nonNull(place, "place", "clearPlace() clears it"));
            return this;
        }

        /**
         * Clears {@code place}: it is sent as null.
         */
        public Builder clearPlace() {
            changes.place(null);
            return this;
        }

        /**
         * Changes {@code places}.
         */
        public Builder places(List<Address> places) {
            this.changes.places(places);
            return this;
        }

        /**
         * Makes {@code readers} refer to those entities, which exist.
         */
        public Builder bindReaders(List<? extends EntityReference> readers) {
            this.changes.bindReaders(readers);
            return this;
        }

        /**
         * Makes {@code owner} refer to that entity, which exists.
         */
        public Builder bindOwner(EntityReference owner) {
            this.changes.bindOwner(owner);
            return this;
        }

        /**
         * Makes {@code owner} refer to nothing; the entity stays.
         */
        public Builder unbindOwner() {
            changes.additionalProperty("owner@odata.bind", null);
            return this;
        }

        /**
         * Makes {@code parent} refer to that entity, which exists.
         */
        public Builder bindParent(EntityReference parent) {
            this.changes.bindParent(parent);
            return this;
        }

        /**
         * Makes {@code parent} refer to nothing; the entity stays.
         */
        public Builder unbindParent() {
            changes.additionalProperty("parent@odata.bind", null);
            return this;
        }

        /**
         * Changes a property that the spec does not declare; null clears it.
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            changes.additionalProperty(name, value);
            return this;
        }

        /**
         * The patch.
         */
        public FolderPatch build() {
            return new FolderPatch(changes.build(), null);
        }
    }
}
