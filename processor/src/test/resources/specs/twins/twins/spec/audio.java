package twins.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.Required;
import java.util.List;

/** Types named after each class that belongs to it. */
@GraphEntity(entitySet = "/audios")
@Inherits(audioProperties.class)
interface audio {
    @Required
    audioCodec codec();

    @Required
    String text();

    @Required
    String Text();

    @Required
    String tEXT();

    listAudiosRequest request();

    approvalStage stage();

    @Navigation(contained = true, operations = Operation.GET)
    List<audio> s();

    @Navigation(contained = true, operations = Operation.GET)
    audio sItem();
}
