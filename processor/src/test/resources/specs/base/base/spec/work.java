package base.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;
import java.util.List;

@GraphEntity(abstractType = true)
@Inherits(entity.class)
public interface work {
    @Required
    String title();

    @Required
    OffsetDateTime begin();

    detail detail();

    List<level> levels();
}
