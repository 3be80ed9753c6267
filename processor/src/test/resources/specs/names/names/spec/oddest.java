package names.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import java.util.List;

/** Derived, with required properties of names that stages and patches use. */
@GraphEntity
@Inherits(odd.class)
interface oddest {
    @Required
    oddStatus nonNull();

    @Required
    List<oddStatus> copyOf();

    @Navigation
    oddest again();

    @Navigation
    List<odd> odds();
}
