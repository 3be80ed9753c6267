package com.example.industrydata;

import com.example.directory.DirectoryTour;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.transport.JdkTransport;
import dev.graphlet.testkit.FakeGraph;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Creates a run group and follows it to its end, on a fake Microsoft Graph or on a real one. */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    /** Runs with {@code --endpoint URL} against a real service, without arguments against a fake one. */
    public static void main(String[] args) {
        int status = run(List.of(args), System.getenv(), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The program without its process; the result is the exit status. */
    static int run(List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Settings settings = Settings.of(args, environment);
            if (settings.endpoint().isPresent()) {
                tour(settings.endpoint().get(), settings, out);
            } else {
                tourOfFake(settings, out);
            }
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.print(Settings.USAGE);
            return MISUSED;
        } catch (GraphException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static void tourOfFake(Settings settings, PrintStream out) {
        DirectoryTour.walk(out);
        try (FakeGraph graph = FakeGraph.start(IndustryDataTypes.service())) {
            tour(graph.endpoint(), settings, out);
        }
    }

    private static void tour(URI endpoint, Settings settings, PrintStream out) {
        try (RecordingTransport transport = new RecordingTransport(JdkTransport.create());
                IndustryDataClient client = IndustryDataClient.builder()
                        .endpoint(endpoint)
                        .accessToken(settings.tokens())
                        .transport(transport)
                        .build()) {
            new Tour(client, out).walk();
            out.println();
            out.println("How the run group was created:");
            out.println();
            out.println(transport.exchanges().get(0).toHttpText());
        }
    }
}
