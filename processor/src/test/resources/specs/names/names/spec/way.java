package names.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.io.InputStream;
import java.util.List;

/** What every path has, as the name of something else; and arguments called like what a method uses. */
@GraphEntity(entitySet = "/send", hasStream = true)
@Inherits(entity.class)
interface way {
    @AlternateKey
    String path();

    @Navigation
    way get();

    @Navigation(contained = true)
    List<way> list();

    InputStream media();

    @Navigation
    way etag();

    @Action
    void entityId();

    @Function
    oddStatus update(String path, String sender, String in, @Name("class") String theClass);

    @Function(onCollection = true)
    List<oddStatus> count(String in);

    @Action
    void all();

    @Action(onCollection = true)
    void parameterNames(String path);

    @Function(onCollection = true)
    way key(@Required int key, Long request);
}
