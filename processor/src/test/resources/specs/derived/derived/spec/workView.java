package derived.spec;

import base.spec.area;
import base.spec.work;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Projection;

/** A view of an entity of another module. */
@Projection(work.class)
interface workView {
    String title();

    @Navigation
    area area();
}
