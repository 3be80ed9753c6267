package derived.spec;

import base.spec.work;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;

@GraphEntity
@Inherits(work.class)
interface task {
    Boolean done();
}
