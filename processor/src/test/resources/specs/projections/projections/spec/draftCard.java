package projections.spec;

import dev.graphlet.annotations.Projection;

@Projection(draft.class)
interface draftCard {
    String text();
}
