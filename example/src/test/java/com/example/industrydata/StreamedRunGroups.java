package com.example.industrydata;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A program that takes all run groups of many pages, which are made when they are asked for, and counts them. */
final class StreamedRunGroups {
    private static final String ROOT = "https://graph.microsoft.com/beta";
    private static final String SKIP = "?$skiptoken=";
    private static final int PAGE = 100;

    private StreamedRunGroups() {}

    /** Prints the number of items; the arguments are the number of pages and the way to take their items. */
    public static void main(String... arguments) {
        try (IndustryDataClient client = IndustryDataClient.builder()
                .endpoint(ROOT)
                .transport(pages(Integer.parseInt(arguments[0])))
                .accessToken(AccessTokenProvider.of("token"))
                .build()) {
            var all = client.runGroups().list();
            try (Stream<RunGroup> items = switch (arguments[1]) {
                case "stream" -> all.stream();
                case "streamAhead" -> all.streamAhead();
                default -> StreamSupport.stream(all.spliterator(), false);
            }) {
                System.out.println(items.filter(item -> item.id() != null).count());
            }
        }
    }

    private static GraphTransport pages(int last) {
        String items =
                IntStream.range(0, PAGE).mapToObj(StreamedRunGroups::item).collect(Collectors.joining(","));
        Headers headers = Headers.none().with("Content-Type", "application/json");
        return request -> {
            String url = request.uri().toString();
            int at = url.indexOf(SKIP);
            int page = at < 0 ? 1 : Integer.parseInt(url.substring(at + SKIP.length()));
            String link = ROOT + "/industryData/runGroups" + SKIP + (page + 1);
            String body =
                    "{" + (page == last ? "" : "\"@odata.nextLink\":\"" + link + "\",") + "\"value\":[" + items + "]}";
            return CompletableFuture.completedFuture(GraphResponse.sharing(200, headers, body.getBytes(UTF_8)));
        };
    }

    private static String item(int i) {
        return "{\"id\":\"run-%d\",\"displayName\":\"%s\"}".formatted(i, "x".repeat(400));
    }
}
