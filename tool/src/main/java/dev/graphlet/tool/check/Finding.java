package dev.graphlet.tool.check;

import dev.graphlet.tool.source.SourcePlace;
import java.util.List;

/**
 * A difference, and what specs have to do with it.
 *
 * @param difference the difference
 * @param places where specs name or use what differs; empty if none does
 * @param nearest where to show a difference that no spec names: at the spec of its type, or else at the facts
 */
public record Finding(Difference difference, List<SourcePlace> places, SourcePlace nearest) {
    /** Creates a finding. Copies the list. */
    public Finding {
        places = List.copyOf(places);
    }

    /** Tells whether a spec names or uses what differs. */
    public boolean touchesSpecs() {
        return !places.isEmpty();
    }
}
