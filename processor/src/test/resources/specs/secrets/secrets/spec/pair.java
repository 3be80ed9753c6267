package secrets.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Key;
import dev.graphlet.annotations.Sensitive;

/** An entity whose key has a sensitive part. */
@GraphEntity(entitySet = "/pairs")
interface pair {
    @Key Integer number();

    @Key @Sensitive String half();
}
