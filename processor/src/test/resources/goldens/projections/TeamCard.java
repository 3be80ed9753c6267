package projections;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Some members of a {@code odd.projections.person}. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class TeamCard extends ProjectedValue<Person> {
    /** What requests read: {@code list().as(TeamCard.PROJECTION)}. */
    public static final Projection<Person, TeamCard> PROJECTION =
            Projection.of(PersonCodec.TYPE, TeamCard::new, "boss").with("boss", BossCard.PROJECTION);

    private TeamCard(Person entity) {
        super(entity, PROJECTION);
    }

    /** Returns the view of {@code entity}, which the view keeps whole. */
    public static TeamCard of(Person entity) {
        return new TeamCard(entity);
    }

    /**
     * Reads a value from JSON text of the entity.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the text is not JSON of the entity
     */
    public static TeamCard fromJson(String json) {
        return new TeamCard(Person.fromJson(json));
    }

    /** Reads what a mapper has parsed. For Jackson. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TeamCard fromJson(JsonTree json) {
        return new TeamCard(Person.fromJson(json));
    }

    /** Returns the {@code boss} property. */
    public Optional<BossCard> boss() {
        return this.entity.boss().map(BossCard::of);
    }
}
