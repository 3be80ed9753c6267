package shapes.spec;

import dev.graphlet.annotations.CreateOnly;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Key;

@GraphEntity(entitySet = "/counters", singleton = "/counter")
interface counter {
    @Key
    Long count();

    @CreateOnly
    String label();
}
