package old.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.entity;
import java.util.List;

/** Not deprecated itself, but what it uses is. */
@GraphEntity(entitySet = "/old/users")
@Inherits(entity.class)
@SuppressWarnings("deprecation")
interface user {
    @Navigation
    past past();

    List<pastStatus> statuses();

    @Navigation
    List<past> pasts();

    @Navigation(operations = Operation.GET)
    past last();

    @Navigation(operations = {Operation.LIST, Operation.GET})
    List<past> some();

    @Action
    pastStatus rest(pastDetail detail);

    @Function(onCollection = true)
    List<past> gone();
}
