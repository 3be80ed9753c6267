package derived.spec;

import base.spec.area;
import base.spec.detail;
import base.spec.level;
import base.spec.work;
import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.Required;
import java.util.List;

@GraphEntity(entitySet = "/projects", typeAliases = "contoso.old.project")
@Inherits(work.class)
interface project {
    @Required
    Integer budget();

    @Navigation(contained = true)
    List<work> parts();

    /** Where else it belongs. */
    @Navigation(operations = {Operation.LIST, Operation.GET})
    List<area> areas();

    @Navigation
    area home();

    /**
     * Tells more.
     *
     * @param level how much
     */
    @Function
    detail explain(@Required level level);

    /** Takes parts over. */
    @Action
    List<work> adopt(List<detail> details);
}
