package reports.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.io.InputStream;
import java.util.List;

@GraphEntity(entitySet = "/files")
@Inherits(entity.class)
interface file {
    String name();

    InputStream content();

    @Function InputStream preview(@Required int page);

    @Action(onCollection = true) InputStream zip(@Required List<String> ids);

    @Function(onCollection = true) InputStream index();
}
