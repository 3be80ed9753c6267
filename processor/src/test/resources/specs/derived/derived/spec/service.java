package derived.spec;

import base.spec.level;
import base.spec.work;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphContainer;
import dev.graphlet.annotations.Required;
import java.util.List;

/** What belongs to no project. */
@GraphContainer
interface service {
    /** All work of that level. */
    @Function
    List<work> allOf(@Required level level);
}
