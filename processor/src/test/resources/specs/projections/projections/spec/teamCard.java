package projections.spec;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Projection;

@Projection(person.class)
interface teamCard {
    @Navigation bossCard boss();
}
