package dev.graphlet.benchmarks.startup;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The same request, made ready by hand: the JDK's HTTP client, and nothing made of the answer. */
public final class HttpClientAlone {
    private static final String BODY = "{\"@odata.type\":\"#microsoft.industryData.runGroup\","
            + "\"displayName\":\"Fall rollover\",\"startDateTime\":\"2025-08-18T08:00:00Z\",\"status\":\"running\","
            + "\"statistics\":{}}";

    private HttpClientAlone() {}

    /** The root of the service is the argument. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0].concat("/industryData/runGroups")))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer token")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("client-request-id", "00000000-0000-0000-0000-000000000001")
                .POST(BodyPublishers.ofString(BODY))
                .build();
        byte[] answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
        Taken.print(start, Integer.toString(answer.length));
    }
}
