package base.spec;

import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.entity;
import java.util.List;

/** What belongs together. */
@GraphEntity(
        entitySet = "/areas",
        operations = {Operation.LIST, Operation.GET, Operation.UPDATE})
@Inherits(entity.class)
public interface area {
    /** Short for it. */
    @AlternateKey
    String code();

    /** All that belongs there. */
    @Navigation
    List<work> works();

    /** How much there is to do. */
    @Function
    Integer load(level level);
}
