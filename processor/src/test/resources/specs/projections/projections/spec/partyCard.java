package projections.spec;

import dev.graphlet.annotations.Projection;

/** Not for new code. */
@Deprecated
@Projection(party.class)
interface partyCard {
    String title();
}
