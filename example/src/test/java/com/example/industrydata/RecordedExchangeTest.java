package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordedExchangeTest {
    private static final URI GROUPS = URI.create("https://graph.microsoft.com/beta/industryData/runGroups");
    private static final Headers TOKEN = Headers.none().with("authorization", "Bearer secret");

    @Test
    void printsWhatThePagesPrint() {
        RecordedExchange exchange = exchange("{\"a\":1.10,\"b\":[]}", 201, "{\"id\":\"1\"}");

        assertThat(exchange.toHttpText()).isEqualTo("""
                POST https://graph.microsoft.com/beta/industryData/runGroups
                Authorization: Bearer {token}
                Content-Type: application/json

                {
                  "a": 1.10,
                  "b": []
                }

                HTTP/1.1 201 Created
                Content-Type: application/json

                {
                  "id": "1"
                }""");
    }

    @Test
    void printsWhatIsNoJsonAsItIs() {
        assertThat(exchange("{}", 502, "<html>").toHttpText())
                .endsWith("HTTP/1.1 502\nContent-Type: application/json\n\n<html>");
        assertThat(exchange("{}", 204, "").toHttpText())
                .endsWith("HTTP/1.1 204 No Content\nContent-Type: application/json");
    }

    private static RecordedExchange exchange(String request, int status, String response) {
        Headers json = Headers.none().with("Content-Type", "application/json");
        return new RecordedExchange(
                new GraphHttpRequest(
                        HttpMethod.POST,
                        GROUPS,
                        TOKEN.with("Content-Type", "application/json"),
                        HttpContent.of(utf8(request))),
                new GraphResponse(status, json, utf8(response)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
