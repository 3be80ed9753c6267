package dev.graphlet.benchmarks.http;

import com.microsoft.graph.beta.models.industrydata.IndustryDataRun;
import com.microsoft.graph.beta.models.industrydata.IndustryDataRunStatus;
import com.microsoft.graph.beta.serviceclient.GraphServiceClient;
import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import java.time.OffsetDateTime;

/** The official SDK, on the industryDataRun that it has. */
public final class OfficialSdkCaller implements Caller {
    private static final OffsetDateTime START = OffsetDateTime.parse("2025-08-18T08:00:00Z");

    private final OkHttpRequestAdapter adapter;
    private final GraphServiceClient client;

    /** Creates a client of a service with that root. */
    public OfficialSdkCaller(String root) {
        AuthenticationProvider token = (request, context) -> request.headers.add("Authorization", "Bearer token");
        adapter = new OkHttpRequestAdapter(token);
        adapter.setBaseUrl(root);
        client = new GraphServiceClient(adapter);
    }

    /** Does what the SDK's own post methods do; this collection has none. */
    @Override
    public IndustryDataRun create() {
        IndustryDataRun run = new IndustryDataRun();
        run.setDisplayName("Fall rollover");
        run.setStartDateTime(START);
        run.setStatus(IndustryDataRunStatus.Running);
        RequestInformation request = client.external().industryData().runs().toGetRequestInformation();
        request.httpMethod = HttpMethod.POST;
        request.setContentFromParsable(adapter, "application/json", run);
        return adapter.send(request, null, IndustryDataRun::createFromDiscriminatorValue);
    }

    @Override
    public Object list() {
        return client.external().industryData().runs().get();
    }
}
