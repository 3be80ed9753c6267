package old.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.io.InputStream;
import java.util.List;

/**
 * Of the past.
 *
 * @deprecated Use something else.
 */
@Deprecated
@GraphEntity(entitySet = "/old/pasts")
@Inherits(entity.class)
interface past {
    /**
     * Gone.
     *
     * @deprecated Gone.
     */
    @Deprecated
    @Required
    String gone();

    @Deprecated
    pastStatus status();

    @Deprecated
    List<pastDetail> details();

    pastDetail detail();

    @Navigation
    past before();

    /**
     * Undoes it.
     *
     * @param why the reason
     * @deprecated Use something else.
     */
    @Deprecated
    @Action
    past undo(String why);

    @Function(onCollection = true)
    List<past> all();

    @Deprecated
    InputStream picture();
}
