package reports.spec;

import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.entity;

/** One that may have failed, and says so by a property. */
@GraphEntity(entitySet = "/jobs", operations = {Operation.LIST, Operation.GET})
@Inherits(entity.class)
interface job {
    jobError error();

    @Function job latest();
}
