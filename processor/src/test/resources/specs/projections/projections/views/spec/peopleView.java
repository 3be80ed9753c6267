package projections.views.spec;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Projection;
import projections.spec.person;

/** A projection in a package without a service. */
@Projection(person.class)
interface peopleView {
    String name();

    @Navigation person boss();
}
