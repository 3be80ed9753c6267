package dev.graphlet.benchmarks.startup;

import com.microsoft.graph.beta.models.industrydata.IndustryDataRun;
import com.microsoft.graph.beta.models.industrydata.IndustryDataRunStatus;
import com.microsoft.graph.beta.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import dev.graphlet.benchmarks.http.Callers;
import java.time.OffsetDateTime;

/** The same program with the official SDK. */
public final class FirstCreateBySdk {
    private FirstCreateBySdk() {}

    /** The root of the service is the argument. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        AuthenticationProvider token = (request, context) -> request.headers.add("Authorization", "Bearer token");
        OkHttpRequestAdapter adapter = new OkHttpRequestAdapter(token);
        adapter.setBaseUrl(arguments[0]);
        GraphServiceClient client = new GraphServiceClient(adapter);
        IndustryDataRun run = new IndustryDataRun();
        run.setDisplayName("Fall rollover");
        run.setStartDateTime(OffsetDateTime.parse("2025-08-18T08:00:00Z"));
        run.setStatus(IndustryDataRunStatus.Running);
        String id = Callers.post(client, adapter, run).getId();
        System.out.println((System.nanoTime() - start) + " " + id);
        System.exit(0);
    }
}
