package permits.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;

/** A note that comes back; no permission is declared for it alone. */
@GraphEntity
@Inherits(note.class)
interface reminder {
    String due();
}
