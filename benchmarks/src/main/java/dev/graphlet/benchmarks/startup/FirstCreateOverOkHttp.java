package dev.graphlet.benchmarks.startup;

import com.example.industrydata.IndustryDataClient;
import dev.graphlet.okhttp.OkHttpTransport;
import dev.graphlet.runtime.auth.AccessTokenProvider;

/** The same program with Graphlet over OkHttp. */
public final class FirstCreateOverOkHttp {
    private FirstCreateOverOkHttp() {}

    /** The root of the service is the argument. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        try (IndustryDataClient client = IndustryDataClient.builder()
                .endpoint(arguments[0])
                .ownedTransport(OkHttpTransport.create())
                .accessToken(AccessTokenProvider.of("token"))
                .build()) {
            Taken.print(start, FirstCreate.create(client));
        }
    }
}
