package projections;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A person with everything. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class PersonCard extends ProjectedValue<Person> {
    /** What requests read: {@code list().as(PersonCard.PROJECTION)}. */
    public static final Projection<Person, PersonCard> PROJECTION =
            Projection.of(
                            PersonCodec.TYPE,
                            PersonCard::new,
                            "name",
                            "class",
                            "@odd.mark",
                            "pin",
                            "active",
                            "code",
                            "login",
                            "nick",
                            "etag",
                            "entity",
                            "place",
                            "places",
                            "photo",
                            "boss",
                            "team",
                            "drafts",
                            "title",
                            "id")
                    .with("team", TeamCard.PROJECTION)
                    .with("drafts", DraftCard.PROJECTION);

    private PersonCard(Person entity) {
        super(entity, PROJECTION);
    }

    /** Returns the view of {@code entity}, which the view keeps whole. */
    public static PersonCard of(Person entity) {
        return new PersonCard(entity);
    }

    /**
     * Reads a value from JSON text of the entity.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the text is not JSON of the entity
     */
    public static PersonCard fromJson(String json) {
        return new PersonCard(Person.fromJson(json));
    }

    /** Reads what a mapper has parsed. For Jackson. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonCard fromJson(JsonTree json) {
        return new PersonCard(Person.fromJson(json));
    }

    /** Returns the changes from {@code before} to {@code after}; what neither has keeps its value. */
    public static PersonPatch patchBetween(PersonCard before, PersonCard after) {
        return PersonPatch.between(before.entity, after.entity);
    }

    /**
     * The name on the badge.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public String name() {
        return this.entity.name();
    }

    /** Returns the {@code class} property. */
    public Optional<String> kind() {
        return this.entity.className();
    }

    /** Returns the {@code @odd.mark} property. */
    public Optional<String> mark() {
        return this.entity.mark();
    }

    /** Returns the {@code pin} property. */
    public Optional<String> pin() {
        return this.entity.pin();
    }

    /**
     * Returns the {@code active} property.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public Boolean active() {
        return this.entity.active();
    }

    /** Returns the {@code code} property. */
    public Optional<String> code() {
        return this.entity.code();
    }

    /** Returns the {@code login} property. */
    public Optional<String> login() {
        return this.entity.login();
    }

    /** Returns the {@code nick} property. */
    @Deprecated
    public Optional<String> nick() {
        return this.entity.nick();
    }

    /** Returns the {@code etag} property. */
    public Optional<String> etag_() {
        return this.entity.etag_();
    }

    /** Returns the {@code entity} property. */
    public Optional<String> entity() {
        return this.entity.entity();
    }

    /** Returns the {@code place} property. */
    public Optional<Address> place() {
        return this.entity.place();
    }

    /** Returns the {@code places} property. */
    public List<Address> places() {
        return this.entity.places();
    }

    /** Returns the {@code photo} property. */
    public Optional<byte[]> photo() {
        return this.entity.photo();
    }

    /** Returns the {@code boss} property. */
    public Optional<Person> boss() {
        return this.entity.boss();
    }

    /** Returns the {@code team} property. */
    public List<TeamCard> team() {
        return this.entity.team().stream().map(TeamCard::of).toList();
    }

    /** Returns the {@code drafts} property. */
    public List<DraftCard> drafts() {
        return this.entity.drafts().stream().map(DraftCard::of).toList();
    }

    /**
     * @deprecated use name
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    @Deprecated
    public String title() {
        return this.entity.title();
    }

    /**
     * Returns the {@code id} property.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public String id() {
        return this.entity.id();
    }

    /** Returns a builder with everything of this value, also what it does not declare. */
    public Builder toBuilder() {
        return new Builder(this.entity.toBuilder());
    }

    /** Sets what an update may change. Not thread-safe. */
    public static final class Builder {
        private final PersonBuilder entity;

        private Builder(PersonBuilder entity) {
            this.entity = entity;
        }

        /** The name on the badge. */
        public Builder name(String name) {
            this.entity.name(name);
            return this;
        }

        /** Sets {@code class}. */
        public Builder kind(@Nullable String kind) {
            this.entity.className(kind);
            return this;
        }

        /** Sets {@code @odd.mark}. */
        public Builder mark(@Nullable String mark) {
            this.entity.mark(mark);
            return this;
        }

        /** Sets {@code pin}. */
        public Builder pin(@Nullable String pin) {
            this.entity.pin(pin);
            return this;
        }

        /** Sets {@code active}. */
        public Builder active(Boolean active) {
            this.entity.active(active);
            return this;
        }

        /** Sets {@code nick}. */
        @Deprecated
        public Builder nick(@Nullable String nick) {
            this.entity.nick(nick);
            return this;
        }

        /** Sets {@code etag}. */
        public Builder etag_(@Nullable String etag_) {
            this.entity.etag_(etag_);
            return this;
        }

        /** Sets {@code entity}. */
        public Builder entity(@Nullable String entity) {
            this.entity.entity(entity);
            return this;
        }

        /** Sets {@code place}. */
        public Builder place(@Nullable Address place) {
            this.entity.place(place);
            return this;
        }

        /** Sets {@code places}. */
        public Builder places(List<Address> places) {
            this.entity.places(places);
            return this;
        }

        /** Sets {@code photo}. */
        public Builder photo(byte @Nullable [] photo) {
            this.entity.photo(photo);
            return this;
        }

        /**
         * @deprecated use name
         */
        @Deprecated
        public Builder title(String title) {
            this.entity.title(title);
            return this;
        }

        /** Returns the value. */
        public PersonCard build() {
            return new PersonCard(this.entity.build());
        }
    }
}
