package twins.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

/** The other one, with a name of its own in Java alone. */
@GraphEntity(
        name = "alert",
        namespace = "odd.twins.security",
        javaName = "SecurityAlert",
        entitySet = "/security/alerts_v2")
@Inherits(entity.class)
interface SecurityAlertSpec {
    @Required
    String title();

    AlertEvidenceSpec evidence();

    SecurityAlertStatusSpec status();

    @Navigation
    List<alert> olderAlerts();
}
