package base.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.Permissions;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;

/** Something to be done. */
@GraphEntity(abstractType = true)
@Inherits(entity.class)
public interface work {
    @Required
    String title();

    @Required
    OffsetDateTime begin();

    detail detail();

    List<level> levels();

    /** What must be done before. */
    @Navigation
    @Permissions(delegated = "Work.Read")
    List<work> requirements();

    /** Where it belongs. */
    @Navigation(operations = Operation.GET)
    area area();

    /** A sketch of it. */
    InputStream sketch();

    /** Another one, which comes before the first by its name. */
    InputStream draft();

    /** Finishes it. */
    @Action
    void finish();

    /** How hard it is. */
    @Function
    level effort();

    /** All that is late. */
    @Function(onCollection = true)
    List<work> late();
}
