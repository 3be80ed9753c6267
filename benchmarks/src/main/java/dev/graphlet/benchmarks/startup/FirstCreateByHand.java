package dev.graphlet.benchmarks.startup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The same program by hand: the JDK's HTTP client, and Jackson on records. */
public final class FirstCreateByHand {
    private FirstCreateByHand() {}

    /** What is created. */
    public record Run(
            String displayName, OffsetDateTime startDateTime, String status, Map<String, Object> statistics) {}

    /** What is answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Created(
            String id,
            String displayName,
            OffsetDateTime startDateTime,
            OffsetDateTime endDateTime,
            String status,
            Map<String, Object> statistics) {}

    /** The root of the service is the argument. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        JsonMapper mapper = new JsonMapper();
        HttpClient client = HttpClient.newHttpClient();
        OffsetDateTime begin = OffsetDateTime.parse("2025-08-18T08:00:00Z");
        byte[] body = mapper.writeValueAsBytes(new Run("Fall rollover", begin, "running", Map.of()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0] + "/industryData/runGroups"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer token")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("client-request-id", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        byte[] answer = client.send(request, BodyHandlers.ofByteArray()).body();
        String id = mapper.readValue(answer, Created.class).id();
        Taken.print(start, id);
    }
}
