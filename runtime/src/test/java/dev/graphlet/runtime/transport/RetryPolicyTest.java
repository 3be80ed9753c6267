package dev.graphlet.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private final RetryPolicy policy = new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(60), false);

    @Test
    void theBackoffIsDoubledAndUpToHalfLess() {
        for (int retries = 0; retries < 5; retries++) {
            Duration doubled = Duration.ofSeconds(1L << retries);
            int so = retries;
            assertThat(Stream.generate(() -> policy.backoff(so)).limit(1000))
                    .allSatisfy(wait -> assertThat(wait).isBetween(doubled.dividedBy(2), doubled));
        }
    }

    @Test
    void theBackoffDiffersFromCallerToCaller() {
        assertThat(Stream.generate(() -> policy.backoff(3)).limit(100).distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void theBackoffIsNeverLongerThanAWaitMayBe() {
        for (int retries : new int[] {10, 64, 1000, Integer.MAX_VALUE}) {
            assertThat(policy.backoff(retries)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
        }
        RetryPolicy forEver = new RetryPolicy(1, Duration.ofSeconds(Long.MAX_VALUE), Duration.ofDays(365), false);
        assertThat(forEver.backoff(0)).isLessThanOrEqualTo(Duration.ofDays(365));
    }

    @Test
    void aThrottledRequestIsRetriedWhateverItDoes() {
        for (HttpMethod method : HttpMethod.values()) {
            assertThat(policy.isRetried(method, 429)).isTrue();
        }
    }

    @Test
    void whatMetABusyServiceIsRetriedWhereThatDoesNoHarm() {
        for (int status : new int[] {503, 504, 509}) {
            assertThat(policy.isRetried(HttpMethod.GET, status)).isTrue();
            assertThat(policy.isRetried(HttpMethod.POST, status)).isFalse();
            assertThat(new RetryPolicy(3, Duration.ZERO, Duration.ZERO, true).isRetried(HttpMethod.POST, status))
                    .isTrue();
        }
        for (int status : new int[] {200, 400, 408, 500, 502}) {
            assertThat(policy.isRetried(HttpMethod.GET, status)).isFalse();
        }
    }
}
