package com.example.industrydata;

import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.client.GraphClientSettings;
import dev.graphlet.runtime.client.GraphServiceClient;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@code IndustryData} service. Thread-safe; make one, share it, close it.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class IndustryDataClient extends GraphServiceClient {
    private IndustryDataClient(GraphClientSettings settings) {
        super(settings);
    }

    /**
     * Begins a client of {@code https://graph.microsoft.com/beta}.
     */
    public static GraphClientBuilder<IndustryDataClient> builder() {
        return new GraphClientBuilder<>(URI.create("https://graph.microsoft.com/beta"), IndustryDataClient::new);
    }

    /**
     * {@code /industryData/runGroups}.
     */
    public RunGroupsPath runGroups() {
        return new RunGroupsPath(this, this.root.append("/industryData/runGroups"));
    }
}
