package com.example.mail.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;
import java.util.List;

/** A message in a mailbox. */
@GraphEntity
@Inherits(entity.class)
interface message {
    /** The subject. */
    String subject();

    /** The time at which the message arrived. */
    OffsetDateTime receivedDateTime();

    /** Whether the message was read. */
    Boolean isRead();

    /** The sender. */
    recipient from();

    /** The recipients. */
    List<recipient> toRecipients();
}
