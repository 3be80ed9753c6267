package com.example.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.testkit.FakeGraph;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                        + message.get(m -> m.from().emailAddress().address()).orElse("?"));
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

    @Test
    void onePageOfThreePropertiesIsRead() {
        try (FakeGraph graph = FakeGraph.start(MailTypes.service());
                MailClient client = MailClient.builder()
                        .endpoint(graph.endpoint())
                        .accessToken(AccessTokenProvider.of("any"))
                        .build()) {
            graph.seed("/me/messages", "{\"subject\": \"Minutes\"}");
            GraphPage<Message> page = client.me()
                    .messages()
                    .list()
                    .select(m -> m.subject(), m -> m.from(), m -> m.receivedDateTime())
                    .send();
            assertThat(page.value().get(0).subject()).hasValue("Minutes");
        }
    }

    @Test
    void nestedValuesAreBuiltByLambdas() {
        Message message = Message.builder()
                .subject("Minutes")
                .from(r -> r.emailAddress(e -> e.name("Ada").address("ada@contoso.com")))
                .toRecipients(
                        r -> r.emailAddress(e -> e.address("bert@contoso.com")),
                        r -> r.emailAddress(e -> e.address("cleo@contoso.com")))
                .build();

        Optional<String> sender = message.get(m -> m.from().emailAddress().address());

        assertThat(sender).hasValue("ada@contoso.com");
        assertThat(message.toRecipients())
                .extracting(recipient -> recipient.get(r -> r.emailAddress().address()))
                .containsExactly(Optional.of("bert@contoso.com"), Optional.of("cleo@contoso.com"));
        assertThat(message.get(m -> m.id())).isEmpty();
        assertThat(MessagePatch.builder()
                        .from(r -> r.emailAddress(e -> e.address("ada@contoso.com")))
                        .build())
                .isEqualTo(MessagePatch.builder()
                        .from(Recipient.builder()
                                .emailAddress(EmailAddress.builder()
                                        .address("ada@contoso.com")
                                        .build())
                                .build())
                        .build());
    }

    @Test
    void argumentsAndNewEntitiesAreBuiltByLambdas() {
        List<String> sent = new ArrayList<>();
        graph.on("microsoft.graph.sendMail", call -> {
            sent.add(call.parameters().toString());
            return null;
        });
        try (MailClient client = MailClient.builder()
                .endpoint(graph.endpoint())
                .accessToken(AccessTokenProvider.of("any"))
                .build()) {
            client.me()
                    .sendMail(
                            m -> m.subject("Minutes")
                                    .toRecipients(r -> r.emailAddress(e -> e.address("ada@contoso.com"))),
                            true)
                    .send();
            Message draft =
                    client.me().messages().create(m -> m.subject("Draft")).send();

            assertThat(draft.subject()).hasValue("Draft");
            assertThat(client.me().sendMail(m -> m.subject("x"), null))
                    .isEqualTo(
                            client.me().sendMail(Message.builder().subject("x").build(), null));
        }
        assertThat(sent).singleElement().asString().contains("Minutes", "ada@contoso.com", "\"saveToSentItems\":true");
    }

    @Test
    void aNestedValueThatIsMissingMakesAnEmptyResult() {
        assertThat(Message.builder().build().get(m -> m.from().emailAddress().address()))
                .isEmpty();
        assertThat(Message.builder()
                        .from((Recipient) null)
                        .build()
                        .get(m -> m.from().emailAddress().address()))
                .isEmpty();
        assertThat(Message.builder()
                        .from(r -> r.emailAddress(e -> e.address(null)))
                        .build()
                        .get(m -> m.from().emailAddress().address()))
                .isEmpty();
    }

    @Test
    void aPropertyOfAnotherTypeIsRefused() {
        Message message = Message.builder().subject("x").build();
        assertThatThrownBy(() -> message.get(m -> UserProperties.USER.displayName()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every property in the lambda must start from MessageProperties, but 'displayName' of"
                        + " UserProperties does not. Start from the parameter of the lambda.");
    }

    @Test
    void aPathThroughACollectionIsRefused() {
        Message message = Message.builder()
                .toRecipients(r -> r.emailAddress(e -> e.address("a")))
                .build();
        assertThatThrownBy(() ->
                        message.get(m -> m.toRecipients().items().emailAddress().address()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("property must not lead through a collection, but 'toRecipients' of microsoft.graph.message"
                        + " is one. Call its accessor, and get the property of an item.");
        assertThatThrownBy(() -> message.get(m -> m.toRecipients().count()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
