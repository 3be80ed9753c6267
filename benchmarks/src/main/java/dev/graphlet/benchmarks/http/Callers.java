package dev.graphlet.benchmarks.http;

import com.example.industrydata.IndustryDataClient;
import com.example.industrydata.RunGroup;
import com.example.industrydata.RunStatistics;
import com.example.industrydata.RunStatus;
import com.microsoft.graph.beta.models.industrydata.IndustryDataRun;
import com.microsoft.graph.beta.models.industrydata.IndustryDataRunStatus;
import com.microsoft.graph.beta.serviceclient.GraphServiceClient;
import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.RequestAdapter;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import dev.graphlet.benchmarks.json.Samples;
import dev.graphlet.benchmarks.json.Tape;
import dev.graphlet.okhttp.OkHttpTransport;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.JdkTransport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The same two calls, made by each of the clients. */
public final class Callers {
    private static final OffsetDateTime START = OffsetDateTime.parse("2025-08-18T08:00:00Z");

    private static final String SELECTION =
            "?$select=id,displayName,startDateTime,endDateTime,status,blockingError,statistics";

    private static final int MOST_FAILURES = 3;

    private Callers() {}

    /** Creates an object, and lists a page of them. */
    interface Caller {
        Object create();

        Object list();
    }

    /** All clients, by their names on the page. */
    static Map<String, Caller> all(String root) {
        Map<String, Caller> all = new LinkedHashMap<>();
        all.put("floor", rawSocket(root));
        all.put("jdk", jdk(root, HttpClient.newHttpClient(), body -> body));
        all.put("jdkDirect", jdk(root, direct(), body -> body));
        all.put("jdkDirectScanning", jdk(root, direct(), Tape::scan));
        all.put("okhttp", okHttp(root, new OkHttpClient()));
        all.put("graphletNoNetwork", graphlet(root, atOnce()));
        all.put("graphletJdk", graphlet(root, JdkTransport.create()));
        all.put("graphletOkHttp", graphlet(root, OkHttpTransport.create()));
        all.put("officialSdk", officialSdk(root));
        return all;
    }

    /** The JDK's client without a thread between the one that receives and the one that waits. */
    private static HttpClient direct() {
        return HttpClient.newBuilder().executor(Runnable::run).build();
    }

    private static Caller rawSocket(String root) {
        RawSocket socket = new RawSocket(root);
        String headers = "Accept: application/json\r\nContent-Type: application/json\r\nAuthorization: Bearer token\r\n"
                + "client-request-id: 00000000-0000-0000-0000-000000000001\r\n";
        byte[] create = RawSocket.request("POST /beta/industryData/runGroups", headers, body());
        byte[] list = RawSocket.request("GET /beta/industryData/runGroups" + SELECTION, headers, new byte[0]);
        return new Caller() {
            @Override
            public Object create() {
                return again(() -> socket.send(create));
            }

            @Override
            public Object list() {
                return again(() -> socket.send(list));
            }
        };
    }

    private static byte[] body() {
        try (IndustryDataClient graphlet = IndustryDataClient.builder()
                .accessToken(AccessTokenProvider.of("token"))
                .build()) {
            return graphlet.runGroups().create(group()).body().orElseThrow();
        }
    }

    /** What has the server's answers already. */
    private static GraphTransport atOnce() {
        Headers headers = Headers.none().with("Content-Type", "application/json");
        GraphResponse created = GraphResponse.sharing(201, headers, Samples.run());
        GraphResponse listed = GraphResponse.sharing(200, headers, Samples.page());
        return request -> CompletableFuture.completedFuture(request.body().isPresent() ? created : listed);
    }

    /** The generated client. */
    private static Caller graphlet(String root, GraphTransport transport) {
        IndustryDataClient client = IndustryDataClient.builder()
                .endpoint(root)
                .transport(transport)
                .accessToken(AccessTokenProvider.of("token"))
                .build();
        return new Caller() {
            @Override
            public Object create() {
                return again(() -> client.runGroups().create(group()).send());
            }

            @Override
            public Object list() {
                return again(() -> client.runGroups().list().send());
            }
        };
    }

    static RunGroup group() {
        return RunGroup.builder()
                .displayName("Fall rollover")
                .startDateTime(START)
                .status(RunStatus.RUNNING)
                .statistics(RunStatistics.builder().build())
                .build();
    }

    /** The JDK's client with the same bytes out; what is made of those that come in. */
    private static Caller jdk(String root, HttpClient client, Function<byte[], Object> reading) {
        byte[] body = body();
        return new Caller() {
            @Override
            public Object create() {
                return send(request("").POST(BodyPublishers.ofByteArray(body)));
            }

            @Override
            public Object list() {
                return send(request(SELECTION));
            }

            private HttpRequest.Builder request(String query) {
                return HttpRequest.newBuilder(URI.create(root + "/industryData/runGroups" + query))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Accept", "application/json")
                        .header("Accept-Encoding", "gzip")
                        .header("Content-Type", "application/json")
                        .header("client-request-id", "00000000-0000-0000-0000-000000000001")
                        .header("Authorization", "Bearer token");
            }

            private Object send(HttpRequest.Builder request) {
                return again(() -> reading.apply(
                        client.send(request.build(), BodyHandlers.ofByteArray()).body()));
            }
        };
    }

    /** OkHttp with the same bytes out, those that come in left as they are. */
    private static Caller okHttp(String root, OkHttpClient client) {
        RequestBody body = RequestBody.create(body(), MediaType.get("application/json"));
        return new Caller() {
            @Override
            public Object create() {
                return send(request("").post(body));
            }

            @Override
            public Object list() {
                return send(request(SELECTION));
            }

            private Request.Builder request(String query) {
                return new Request.Builder()
                        .url(root + "/industryData/runGroups" + query)
                        .header("Accept", "application/json")
                        .header("client-request-id", "00000000-0000-0000-0000-000000000001")
                        .header("Authorization", "Bearer token");
            }

            private Object send(Request.Builder request) {
                return again(() -> {
                    try (Response response = client.newCall(request.build()).execute()) {
                        return response.body().bytes();
                    }
                });
            }
        };
    }

    /** Again if it fails: the JDK's pool closes a connection now and then that a caller has just been given. */
    private static Object again(Callable<?> call) {
        for (int failures = 0; ; ) {
            try {
                return call.call();
            } catch (IOException | GraphTransportException e) {
                failures++;
                if (failures > MOST_FAILURES) {
                    throw new IllegalStateException(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The official SDK, on the industryDataRun that it has. */
    private static Caller officialSdk(String root) {
        AuthenticationProvider token = (request, context) -> request.headers.add("Authorization", "Bearer token");
        OkHttpRequestAdapter adapter = new OkHttpRequestAdapter(token);
        adapter.setBaseUrl(root);
        GraphServiceClient client = new GraphServiceClient(adapter);
        return new Caller() {
            @Override
            public Object create() {
                IndustryDataRun run = new IndustryDataRun();
                run.setDisplayName("Fall rollover");
                run.setStartDateTime(START);
                run.setStatus(IndustryDataRunStatus.Running);
                return post(client, adapter, run);
            }

            @Override
            public Object list() {
                return client.external().industryData().runs().get();
            }
        };
    }

    /** What the SDK's own post methods do; this collection has none. */
    public static IndustryDataRun post(GraphServiceClient client, RequestAdapter adapter, IndustryDataRun run) {
        RequestInformation request = client.external().industryData().runs().toGetRequestInformation();
        request.httpMethod = HttpMethod.POST;
        request.setContentFromParsable(adapter, "application/json", run);
        return adapter.send(request, null, IndustryDataRun::createFromDiscriminatorValue);
    }
}
