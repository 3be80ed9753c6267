package protocol.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Key;

@GraphEntity(entitySet = "/lines")
interface line {
    @Key String order();

    @Key Integer number();

    String text();
}
