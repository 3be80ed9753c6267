package dev.graphlet.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same data as objects with fields, for Jackson. */
public final class Pojos {
    private Pojos() {}

    public static final class Page<T> {
        @JsonProperty("@odata.nextLink")
        public @Nullable String nextLink;

        public List<T> value = List.of();
    }

    public static final class Run {
        @JsonProperty("@odata.type")
        public @Nullable String odataType;

        public @Nullable String id;
        public @Nullable String displayName;
        public @Nullable OffsetDateTime startDateTime;
        public @Nullable OffsetDateTime endDateTime;
        public Peers.@Nullable Status status;
        public @Nullable Failure blockingError;
        public @Nullable Map<String, Object> statistics;
    }

    /** An error, one of its details, or its inner error. */
    public static class Failure {
        public @Nullable String code;
        public @Nullable String message;
        public @Nullable String target;
        public @Nullable List<Failure> details;
        public @Nullable Failure innerError;
    }

    public static final class User {
        public @Nullable List<String> businessPhones;
        public @Nullable String displayName;
        public @Nullable String givenName;
        public @Nullable String jobTitle;
        public @Nullable String mail;
        public @Nullable String mobilePhone;
        public @Nullable String officeLocation;
        public @Nullable String preferredLanguage;
        public @Nullable String surname;
        public @Nullable String userPrincipalName;
        public @Nullable String id;
    }

    public static final class Message {
        @JsonProperty("@odata.etag")
        public @Nullable String etag;

        public @Nullable String id;
        public @Nullable OffsetDateTime createdDateTime;
        public @Nullable OffsetDateTime lastModifiedDateTime;
        public @Nullable String changeKey;
        public @Nullable List<String> categories;
        public @Nullable OffsetDateTime receivedDateTime;
        public @Nullable OffsetDateTime sentDateTime;
        public boolean hasAttachments;
        public @Nullable String internetMessageId;
        public @Nullable String subject;
        public @Nullable String bodyPreview;
        public Peers.@Nullable Importance importance;
        public @Nullable String parentFolderId;
        public @Nullable String conversationId;
        public boolean isRead;
        public boolean isDraft;
        public @Nullable String webLink;
        public @Nullable Body body;
        public @Nullable Recipient sender;
        public @Nullable Recipient from;
        public @Nullable List<Recipient> toRecipients;
        public @Nullable List<Recipient> ccRecipients;
    }

    public static final class Body {
        public @Nullable String contentType;
        public @Nullable String content;
    }

    public static final class Recipient {
        public @Nullable Address emailAddress;
    }

    public static final class Address {
        public @Nullable String name;
        public @Nullable String address;
    }
}
