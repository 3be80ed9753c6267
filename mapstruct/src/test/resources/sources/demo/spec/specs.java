package demo.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Projection;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphComplex
interface place {
    String city();

    Boolean isLarge();
}

@GraphEntity(entitySet = "/sites")
@Inherits(entity.class)
interface site {
    @Required
    String name();

    String description();

    place place();

    List<String> tags();

    visibility visibility();

    @Navigation
    site parent();
}

@Projection(site.class)
interface siteCard {
    String id();

    String name();

    String description();

    place place();

    List<String> tags();

    visibility visibility();
}

@GraphEnum
enum visibility {
    open,
    hidden
}
