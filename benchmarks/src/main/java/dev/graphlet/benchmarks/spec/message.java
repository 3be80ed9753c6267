package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;
import java.util.List;

/** A message, with the properties that Graph gives by itself. */
@GraphEntity(entitySet = "/me/messages")
@Inherits(entity.class)
interface message {
    OffsetDateTime createdDateTime();

    OffsetDateTime lastModifiedDateTime();

    String changeKey();

    List<String> categories();

    OffsetDateTime receivedDateTime();

    OffsetDateTime sentDateTime();

    Boolean hasAttachments();

    String internetMessageId();

    String subject();

    String bodyPreview();

    importance importance();

    String parentFolderId();

    String conversationId();

    Boolean isRead();

    Boolean isDraft();

    String webLink();

    itemBody body();

    recipient sender();

    recipient from();

    List<recipient> toRecipients();

    List<recipient> ccRecipients();
}
