package projections.spec;

import dev.graphlet.annotations.Projection;

@Projection(person.class)
interface bossCard {
    String title();
}
