package permits.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Permissions;
import dev.graphlet.annotations.Sensitive;
import dev.graphlet.annotations.entity;
import dev.graphlet.annotations.AlternateKey;

/** Who writes notes. */
@GraphEntity(singleton = "/me", entitySet = "/people")
@Inherits(entity.class)
@Permissions(delegated = "People.Read")
interface person {
    @AlternateKey @Sensitive String mail();

    @Navigation note latest();
}
