package dev.graphlet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens that are kept: how long, for whom, and what drops them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CachingProviderTest {
    private static final TokenRequest PLAIN = new TokenRequest("scope", null);
    private static final TokenRequest CHALLENGED = new TokenRequest("scope", "{\"c\":1}");

    private final List<TokenRequest> fetched = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private volatile Duration lifetime = Duration.ofHours(1);
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final AccessTokenProvider tokens = AccessTokenProvider.caching(this::fetch, clock);

    private AccessToken fetch(TokenRequest request) {
        fetched.add(request);
        return new AccessToken("token-" + fetched.size(), now.plus(lifetime));
    }

    @ParameterizedTest
    @CsvSource({"PT1H, PT54M59S, PT55M", "PT8M, PT3M59S, PT4M", "PT10M, PT4M59S, PT5M", "PT24H, PT23H54M, PT23H55M"})
    void aTokenIsKeptUntilShortlyBeforeItExpires(Duration lives, Duration kept, Duration renewed) {
        lifetime = lives;
        Instant start = now;
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-1");
        now = start.plus(kept);
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-1");
        now = start.plus(renewed);
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-2");
        assertThat(tokens.accessToken(new TokenRequest("other", null))).isEqualTo("token-3");
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-2");
    }

    @Test
    void aTokenThatHasExpiredIsGivenOnceAndOneThatNeverExpiresForEver() {
        lifetime = Duration.ofSeconds(-1);
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-1");
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-2");
        for (Instant end : List.of(Instant.MAX, Instant.MIN)) {
            AccessTokenProvider odd = AccessTokenProvider.caching(request -> new AccessToken("x", end));
            assertThat(odd.accessToken(PLAIN)).isEqualTo(odd.accessToken(PLAIN));
        }
    }

    @Test
    void allWhoWaitGetTheTokenOfOneFetch() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AccessTokenProvider slow = AccessTokenProvider.caching(
                request -> {
                    awaitUninterrupted(release);
                    return fetch(request);
                },
                clock);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<String>> results = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            results.add(threads.submit(() -> slow.accessToken(PLAIN)));
        }
        release.countDown();
        for (Future<String> result : results) {
            assertThat(result.get(30, TimeUnit.SECONDS)).isEqualTo("token-1");
        }
        threads.shutdownNow();
        assertThat(fetched).hasSize(1);
    }

    @Test
    void whoIsInterruptedTakesNobodyAlong() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AccessTokenProvider slow = AccessTokenProvider.caching(
                request -> {
                    fetching.countDown();
                    awaitUninterrupted(release);
                    return fetch(request);
                },
                clock);
        CompletableFuture<Throwable> first = new CompletableFuture<>();
        Thread leader = new Thread(() -> {
            try {
                first.completeExceptionally(new AssertionError(slow.accessToken(PLAIN)));
            } catch (CompletionException e) {
                first.complete(e);
            }
        });
        leader.start();
        fetching.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> slow.accessToken(PLAIN));
        leader.interrupt();
        assertThat(first.get(30, TimeUnit.SECONDS))
                .hasMessage("interrupted while waiting for an access token")
                .hasCauseInstanceOf(InterruptedException.class);
        release.countDown();
        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo("token-1");
        assertThat(slow.accessToken(PLAIN)).isEqualTo("token-1");
        assertThat(fetched).hasSize(1);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the fetch must not be interrupted", e);
        }
    }

    @Test
    void aFailedFetchIsNotKept() {
        List<Throwable> failures = new ArrayList<>(
                List.of(new IllegalStateException("a"), new AssertionError("b"), new CompletionException("c", null)));
        AccessTokenProvider failing = AccessTokenProvider.caching(
                request -> {
                    if (!failures.isEmpty()) {
                        throw CachingProviderTest.<RuntimeException>sneaked(failures.remove(0));
                    }
                    return fetch(request);
                },
                clock);
        for (Throwable failure : List.copyOf(failures)) {
            assertThatThrownBy(() -> failing.accessToken(PLAIN)).isSameAs(failure);
        }
        assertThat(failing.accessToken(PLAIN)).isEqualTo("token-1");
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaked(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    @SuppressWarnings("NullAway") // what a source of somebody else may do
    void aSourceThatGivesNothingIsNamed() {
        AccessTokenProvider nothing = AccessTokenProvider.caching(request -> null);
        assertThatThrownBy(() -> nothing.accessToken(PLAIN))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a TokenSource must not return null");
    }

    @Test
    void theClaimsOfAChallengeGoAlongFromThenOn() {
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-1");
        for (int i = 0; i < 40; i++) {
            tokens.invalidate(CHALLENGED, "token-1");
            assertThat(tokens.accessToken(CHALLENGED)).isEqualTo("token-2");
            assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-2");
        }
        now = now.plus(lifetime);
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-3");
        tokens.invalidate(CHALLENGED, "token-3");
        assertThat(tokens.accessToken(CHALLENGED)).isEqualTo("token-4");
        assertThat(fetched).containsExactly(PLAIN, CHALLENGED, CHALLENGED, CHALLENGED);
    }

    @Test
    void claimsThatNoTokenIsGivenForAreNotKept() {
        AccessTokenProvider strict = AccessTokenProvider.caching(
                request -> {
                    if (request.claims() != null) {
                        throw new IllegalStateException("interaction required");
                    }
                    return fetch(request);
                },
                clock);
        assertThatThrownBy(() -> strict.accessToken(CHALLENGED)).hasMessage("interaction required");
        assertThat(strict.accessToken(PLAIN)).isEqualTo("token-1");
    }

    @Test
    void aFetchWithoutTheClaimsIsWaitedForAndFollowedByOneWithThem() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AccessTokenProvider slow = AccessTokenProvider.caching(
                request -> {
                    fetching.countDown();
                    awaitUninterrupted(release);
                    return fetch(request);
                },
                clock);
        CompletableFuture<String> plain = CompletableFuture.supplyAsync(() -> slow.accessToken(PLAIN));
        fetching.await();
        CompletableFuture<String> challenged = CompletableFuture.supplyAsync(() -> slow.accessToken(CHALLENGED));
        release.countDown();
        assertThat(plain.get(30, TimeUnit.SECONDS)).startsWith("token-");
        assertThat(challenged.get(30, TimeUnit.SECONDS)).isEqualTo("token-2");
        assertThat(fetched).containsExactly(PLAIN, CHALLENGED);
    }

    @Test
    void aRefusedTokenIsDroppedUnlessThereIsAnother() {
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-1");
        assertThat(tokens.invalidate(PLAIN, "token-0")).isTrue();
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-1");
        assertThat(tokens.invalidate(PLAIN, "token-1")).isTrue();
        assertThat(tokens.accessToken(PLAIN)).isEqualTo("token-2");
        assertThat(AccessTokenProvider.of("x").invalidate(PLAIN, "x")).isFalse();
    }

    @Test
    void noTextShowsATokenAndEachTokenIsChecked() {
        tokens.accessToken(PLAIN);
        assertThat(tokens).hasToString("AccessTokenProvider.caching(***)");
        assertThat(new AccessToken("secret", Instant.EPOCH))
                .hasToString("AccessToken[***, expires 1970-01-01T00:00:00Z]");
        assertThatThrownBy(() -> new AccessToken("Bearer secret", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token must hold only visible ASCII characters: no 'Bearer ', no space and no line break");
    }
}
