package com.example.mail.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

/** The signed-in user. */
@GraphEntity(singleton = "/me")
@Inherits(entity.class)
interface user {
    /** The name in the address book. */
    String displayName();

    /** The messages in the mailbox. */
    @Navigation(contained = true)
    List<message> messages();

    /** Sends a message. */
    @Action
    void sendMail(@Required message message, Boolean saveToSentItems);
}
