package shop.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Key;

@GraphEntity(entitySet = "/users")
interface user {
    @Key String id();
    String mail();
}
