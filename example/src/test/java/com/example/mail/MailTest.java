package com.example.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.testkit.FakeGraph;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first requests that the README shows, run. */
class MailTest {
    private final FakeGraph graph = FakeGraph.start(MailTypes.service());

    MailTest() {
        graph.seed("/me", "{\"id\":\"1\",\"displayName\":\"Ada\"}");
        graph.seed(
                "/me/messages",
                "{\"subject\":\"Minutes\",\"isRead\":false,\"receivedDateTime\":\"2026-11-24T08:00:00Z\","
                        + "\"from\":{\"emailAddress\":{\"address\":\"bert@contoso.com\"}}}");
        graph.seed(
                "/me/messages",
                "{\"subject\":\"Lunch\",\"isRead\":true,\"receivedDateTime\":\"2026-11-24T09:00:00Z\"}");
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void unreadMessagesAreListed() {
        AccessTokenProvider tokens = AccessTokenProvider.of("any");
        OffsetDateTime monday = OffsetDateTime.parse("2026-11-23T00:00:00Z");
        try (MailClient client = MailClient.builder()
                .endpoint(graph.endpoint())
                .accessToken(tokens)
                .build()) {
            User me = client.me().get().send();
            System.out.println("Unread mail of " + me.displayName().orElse("?"));

            for (Message message : client.me()
                    .messages()
                    .list()
                    .filter(m -> m.isRead().eq(false).and(m.receivedDateTime().ge(monday)))
                    .orderBy(m -> m.receivedDateTime().desc())
                    .top(50)) {
                System.out.println(message.subject().orElse("(none)") + " from "
                        + message.from()
                                .flatMap(Recipient::emailAddress)
                                .flatMap(EmailAddress::address)
                                .orElse("?"));
                client.me()
                        .messages()
                        .id(message.id())
                        .update(MessagePatch.builder().isRead(true).build())
                        .send();
            }
        }

        assertThat(graph.requests())
                .extracting(request -> request.method() + " " + request.answer().status())
                .containsExactly("GET 200", "GET 200", "PATCH 200");
        assertThat(graph.requests().get(1).toString())
                .contains("$filter=isRead", "$orderby=receivedDateTime", "$top=50");
    }
}
