package projections.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

/** What has no path, so that nobody updates it. */
@GraphEntity(abstractType = true, operations = {})
@Inherits(entity.class)
public interface draft {
    String text();
}
