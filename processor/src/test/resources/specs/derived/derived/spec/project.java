package derived.spec;

import base.spec.work;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import java.util.List;

@GraphEntity(entitySet = "/projects", typeAliases = "contoso.old.project")
@Inherits(work.class)
interface project {
    @Required
    Integer budget();

    @Navigation(contained = true)
    List<work> parts();
}
