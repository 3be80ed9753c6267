package names.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Key;

/** A singleton whose key has another name. */
@GraphEntity(singleton = "/odd/close")
interface me {
    @Key
    String userPrincipalName();
}
