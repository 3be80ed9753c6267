package dev.graphlet.benchmarks.startup;

import com.example.industrydata.IndustryDataClient;
import com.example.industrydata.RunGroup;
import com.example.industrydata.RunStatistics;
import com.example.industrydata.RunStatus;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import java.time.OffsetDateTime;

/** A program that creates one object with Graphlet, and says how long that took from the begin of main. */
public final class FirstCreate {
    private FirstCreate() {}

    /** The root of the service is the argument. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        try (IndustryDataClient client = IndustryDataClient.builder()
                .endpoint(arguments[0])
                .accessToken(AccessTokenProvider.of("token"))
                .build()) {
            Taken.print(start, create(client));
        }
    }

    static String create(IndustryDataClient client) {
        RunGroup group = RunGroup.builder()
                .displayName("Fall rollover")
                .startDateTime(OffsetDateTime.parse("2025-08-18T08:00:00Z"))
                .status(RunStatus.RUNNING)
                .statistics(RunStatistics.builder().build())
                .build();
        return client.runGroups().create(group).send().id();
    }
}
