package dev.graphlet.testkit.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.transport.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Many concurrent callers of a service that fails occasionally. */
abstract class ConcurrencyContract extends Subject {
    private static final int CALLERS = 8;
    private static final int CALLS = EXHAUSTIVE ? 10_000 : 2_000;

    @TestFactory
    Stream<DynamicTest> eachCreateIsProcessedOnceOrTold() {
        return onEachWire((service, how) -> run(service, how, Executors.newFixedThreadPool(CALLERS)));
    }

    @TestFactory
    Stream<DynamicTest> eachCreateOfAVirtualThreadIsToo() {
        return onEachWire((service, how) -> {
            Assumptions.assumeTrue(Runtime.version().feature() >= 21, "virtual threads need Java 21");
            run(service, how, Executors.newFixedThreadPool(CALLERS, virtualThreads()));
        });
    }

    /** Returns a factory of virtual threads. Uses reflection, since Graphlet is compiled for Java 17. */
    private static ThreadFactory virtualThreads() throws ReflectiveOperationException {
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (ThreadFactory)
                Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    }

    /** Sends creates, each with its own path; every fifth one meets a fault that depends on its number. */
    private void run(Loopback service, How how, ExecutorService callers) throws Exception {
        Map<String, AtomicInteger> received = new ConcurrentHashMap<>();
        Map<String, AtomicInteger> created = new ConcurrentHashMap<>();
        service.answers(request -> answer(request, received, created));
        ContractClient client = service.client(
                builder -> builder.retry(new RetryPolicy(3, Duration.ZERO, Duration.ofSeconds(1), false)));
        int calls = CALLS / contract().wires().size() / How.values().length;
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                String path = "/" + i;
                all.add(callers.submit(() -> create(how, client, path, created)));
            }
            for (Future<?> each : all) {
                How.await(each);
            }
        } finally {
            callers.shutdownNow();
        }
        if (service.wire() != Wire.HTTP_2_TLS) { // there, a dropped connection ends other requests too
            assertEquals(calls, received.size());
        }
        created.forEach((path, times) -> assertEquals(1, times.get(), path));
    }

    private static MockResponse.Builder answer(
            RecordedRequest request, Map<String, AtomicInteger> received, Map<String, AtomicInteger> created) {
        String path = request.getTarget();
        int time = received.computeIfAbsent(path, first -> new AtomicInteger()).incrementAndGet();
        int number = Integer.parseInt(path.substring(1));
        if (number % 20 == 7 && time == 1) {
            return Loopback.status(429).setHeader("Retry-After", "0");
        }
        if (number % 20 == 11) {
            return Loopback.status(503).setHeader("Retry-After", "0");
        }
        created.computeIfAbsent(path, first -> new AtomicInteger()).incrementAndGet();
        if (number % 20 == 3) {
            return Loopback.json(201).onResponseStart(new SocketEffect.CloseSocket());
        }
        return number % 20 == 15
                ? Loopback.json(201).body(" ".repeat(100_000)).onResponseBody(new SocketEffect.CloseSocket())
                : Loopback.json(201);
    }

    /** Sends a create and compares the result of the client with what the service recorded. */
    private static void create(How how, ContractClient client, String path, Map<String, AtomicInteger> created) {
        boolean told;
        try {
            told = how.result(client.post(path)).isPresent();
        } catch (GraphServiceException e) {
            assertEquals(503, e.status());
            told = false;
        } catch (GraphTransportException e) {
            assertTrue(e.mayHaveReachedService() || !created.containsKey(path), e::getMessage);
            return;
        } catch (GraphException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertEquals(told, created.containsKey(path), path);
    }
}
