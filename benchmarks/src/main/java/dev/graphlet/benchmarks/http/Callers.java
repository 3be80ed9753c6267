package dev.graphlet.benchmarks.http;

import dev.graphlet.benchmarks.json.Tape;
import dev.graphlet.okhttp.OkHttpTransport;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.transport.JdkTransport;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** All clients that are measured, each by its name on the page. */
final class Callers {
    private static final Map<String, Function<String, Caller>> BY_NAME = new LinkedHashMap<>();
    private static final int MOST_FAILURES = 3;

    static {
        BY_NAME.put("floor", PeerCallers::rawSocket);
        BY_NAME.put("httpclient5", PeerCallers::httpClient5);
        BY_NAME.put("okhttp", PeerCallers::okHttp);
        BY_NAME.put("jdkDirect", root -> PeerCallers.jdk(root, direct(), body -> body));
        BY_NAME.put("jdk", root -> PeerCallers.jdk(root, HttpClient.newHttpClient(), body -> body));
        BY_NAME.put("jdkDirectScanning", root -> PeerCallers.jdk(root, direct(), Tape::scan));
        BY_NAME.put("transportOkHttp", root -> GraphletCallers.transport(root, OkHttpTransport.create()));
        BY_NAME.put("transportJdk", root -> GraphletCallers.transport(root, JdkTransport.create()));
        BY_NAME.put("graphletNoNetwork", root -> GraphletCallers.client(root, GraphletCallers.atOnce()));
        BY_NAME.put("graphletOkHttp", root -> GraphletCallers.client(root, OkHttpTransport.create()));
        BY_NAME.put("graphletJdk", root -> GraphletCallers.client(root, JdkTransport.create()));
        BY_NAME.put("officialSdk", OfficialSdkCaller::new);
    }

    private Callers() {}

    /** Returns all clients, in their order on the page. */
    static Map<String, Caller> all(String root) {
        Map<String, Caller> all = new LinkedHashMap<>();
        BY_NAME.forEach((name, caller) -> all.put(name, caller.apply(root)));
        return all;
    }

    /** Returns one client, so that a JVM has no other. */
    static Caller named(String name, String root) {
        return BY_NAME.get(name).apply(root);
    }

    /** The JDK's client without a thread between the one that receives and the one that waits. */
    private static HttpClient direct() {
        return HttpClient.newBuilder().executor(Runnable::run).build();
    }

    /** Calls again if it fails: the JDK's pool closes a connection now and then that a caller has just been given. */
    static Object again(Callable<?> call) {
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
}
