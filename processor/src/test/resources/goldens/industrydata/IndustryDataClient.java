package com.example.industrydata;

import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.client.GraphClientSettings;
import dev.graphlet.runtime.client.GraphServiceClient;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Client of the {@code IndustryData} service. Thread-safe: create one, share it and close it. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class IndustryDataClient extends GraphServiceClient {
    private IndustryDataClient(GraphClientSettings settings) {
        super(settings, IndustryDataTypes.INSTANCE);
    }

    /** Returns a builder of clients for {@code https://graph.microsoft.com/beta}. */
    public static GraphClientBuilder<IndustryDataClient> builder() {
        return new GraphClientBuilder<>(URI.create("https://graph.microsoft.com/beta"), IndustryDataClient::new);
    }

    /** Returns the path to {@code /industryData/runGroups}. */
    public RunGroupsPath runGroups() {
        return new RunGroupsPath(this, this.root.append("/industryData/runGroups"));
    }
}
