package dev.graphlet.benchmarks.memory;

import com.example.industrydata.IndustryDataClient;
import com.example.industrydata.RunGroup;
import dev.graphlet.benchmarks.json.Samples;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;

/** Streams items of as many pages as one likes, each made when it is asked for, and watches the heap. */
final class StreamedItems {
    private static final String ROOT = "https://graph.microsoft.com/beta";
    private static final String SKIP = "$skiptoken=";
    private static final int PAGE = 100;
    private static final int BETWEEN = 20_000;

    private StreamedItems() {}

    /** Prints how many items came, and the most live heap in bytes; the argument is how many there are. */
    public static void main(String[] arguments) {
        long items = Long.parseLong(arguments[0]);
        try (IndustryDataClient client = IndustryDataClient.builder()
                .endpoint(ROOT)
                .transport(pages(items / PAGE))
                .accessToken(AccessTokenProvider.of("token"))
                .build()) {
            long count = 0;
            long most = 0;
            for (Iterator<RunGroup> all = client.runGroups().list().stream().iterator(); all.hasNext(); all.next()) {
                count++;
                if (count % BETWEEN == 0) {
                    most = Math.max(most, LiveHeap.bytes());
                }
            }
            System.out.println(count + " " + most);
        }
    }

    private static GraphTransport pages(long last) {
        String page = new String(Samples.page(), StandardCharsets.UTF_8);
        Headers headers = Headers.none().with("Content-Type", "application/json");
        return request -> {
            String url = request.uri().toString();
            int at = url.indexOf(SKIP);
            long number = at < 0 ? 1 : Long.parseLong(url.substring(at + SKIP.length()));
            String link = number == last
                    ? ""
                    : "\"@odata.nextLink\":\"" + ROOT + "/industryData/runGroups?" + SKIP + (number + 1) + "\",";
            String body = page.replaceFirst("\"@odata.nextLink\":\"[^\"]*\",", link.replace("$", "\\$"));
            return CompletableFuture.completedFuture(
                    GraphResponse.sharing(200, headers, body.getBytes(StandardCharsets.UTF_8)));
        };
    }
}
