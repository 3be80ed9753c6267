package dev.graphlet.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same data as records, for Jackson and for avaje-jsonb. */
public final class Peers {
    private Peers() {}

    @Json
    public record RunPage(
            @JsonProperty("@odata.nextLink") @Json.Property("@odata.nextLink")
            String nextLink,

            List<Run> value) {}

    @Json
    public record UserPage(
            @JsonProperty("@odata.nextLink") @Json.Property("@odata.nextLink")
            String nextLink,

            List<User> value) {}

    @Json
    public record MessagePage(
            @JsonProperty("@odata.nextLink") @Json.Property("@odata.nextLink")
            String nextLink,

            List<Message> value) {}

    @Json
    public record Run(
            @JsonProperty("@odata.type") @Json.Property("@odata.type")
            String odataType,

            String id,
            String displayName,
            OffsetDateTime startDateTime,
            OffsetDateTime endDateTime,
            Status status,
            Failure blockingError,
            Map<String, Object> statistics) {}

    public enum Status {
        running,
        failed,
        completed,
        completedWithErrors,
        completedWithWarnings
    }

    @Json
    public record Failure(String code, String message, String target, List<Detail> details, Inner innerError) {}

    @Json
    public record Detail(String code, String message, String target) {}

    @Json
    public record Inner(
            String code,
            String message,
            String target,
            @Nullable List<Detail> details) {}

    @Json
    public record User(
            List<String> businessPhones,
            String displayName,
            String givenName,
            String jobTitle,
            String mail,
            @Nullable String mobilePhone,
            String officeLocation,
            String preferredLanguage,
            String surname,
            String userPrincipalName,
            String id) {}

    @Json
    public record Message(
            @JsonProperty("@odata.etag") @Json.Property("@odata.etag")
            String etag,

            String id,
            OffsetDateTime createdDateTime,
            OffsetDateTime lastModifiedDateTime,
            String changeKey,
            List<String> categories,
            OffsetDateTime receivedDateTime,
            OffsetDateTime sentDateTime,
            boolean hasAttachments,
            String internetMessageId,
            String subject,
            String bodyPreview,
            Importance importance,
            String parentFolderId,
            String conversationId,
            boolean isRead,
            boolean isDraft,
            String webLink,
            Body body,
            Recipient sender,
            Recipient from,
            List<Recipient> toRecipients,
            List<Recipient> ccRecipients) {}

    public enum Importance {
        low,
        normal,
        high
    }

    @Json
    public record Body(String contentType, String content) {}

    @Json
    public record Recipient(Address emailAddress) {}

    @Json
    public record Address(String name, String address) {}
}
