package shop.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;

/** What is bought. */
@GraphEntity(entitySet = "/orders")
@Inherits(entity.class)
interface order {
    /** Where it goes. */
    address address();

    /** Cancels it. */
    @Action
    void cancel(@Required String subject, String comment);
}
