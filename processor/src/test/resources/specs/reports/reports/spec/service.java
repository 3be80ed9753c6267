package reports.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphContainer;
import dev.graphlet.annotations.Required;
import java.io.InputStream;

@GraphContainer
interface service {
    @Function InputStream logo(@Required String size);

    @Action InputStream render(String text);
}
