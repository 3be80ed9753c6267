package old.spec;

import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.entity;

/** Only what is deprecated itself uses what is. */
@GraphEntity(entitySet = "/old/newUsers")
@Inherits(entity.class)
interface newUser {
    @Deprecated
    @Navigation
    past past();

    @Deprecated
    @Function
    pastStatus status(pastDetail detail);

    newStatus state();

    @Deprecated
    @AlternateKey
    String nickname();
}
