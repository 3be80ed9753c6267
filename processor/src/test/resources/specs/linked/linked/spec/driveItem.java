package linked.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;
import java.util.List;

/** Has instance annotations that are declared like properties, and values that lead to entities. */
@GraphEntity(entitySet = "/items")
@Inherits(entity.class)
interface driveItem {
    @Required
    String name();

    /** Where its content can be fetched for some minutes. */
    @Name("@microsoft.graph.downloadUrl")
    @ReadOnly
    String downloadUrl();

    @Name("@microsoft.graph.conflictBehavior")
    String conflictBehavior();

    @Name("@odd.linked.seen#first")
    @ReadOnly
    OffsetDateTime seenFirst();

    identity createdBy();

    List<identity> editors();
}
