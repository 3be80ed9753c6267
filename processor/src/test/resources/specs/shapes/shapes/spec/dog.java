package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import java.util.List;

/** A base that can exist itself. */
@GraphEntity(entitySet = "/dogs", typeAliases = {"odd.shapes.hound", "odd.zoo.dog"})
@Inherits(mammal.class)
interface dog {
    @Required
    String name();

    @Navigation
    List<animal> friends();

    @Navigation
    animal owner();
}
