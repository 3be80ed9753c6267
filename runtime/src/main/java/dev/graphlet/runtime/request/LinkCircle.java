package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices when links lead in a circle, keeping two of them only (Brent's algorithm): the one before, and one that moves
 * up after 1, 2, 4, 8 … links, so that in the end it lies within the circle and is met again. Not thread-safe.
 */
final class LinkCircle {
    private @Nullable String previous;
    private @Nullable String milestone;
    private int pages = 1;
    private long sinceMilestone;
    private long untilMilestone = 1;

    /**
     * Returns what gives the page of that link. If it was followed before, or leads to one page more than {@code maxPages},
     * the first one included, that throws an {@link EndlessPagesException}: the page that the link came with can be used.
     * No text of it shows {@code sensitive}.
     */
    <T> Supplier<T> following(String link, SensitiveValues sensitive, int maxPages, Supplier<Supplier<T>> page) {
        try {
            check(link, sensitive, maxPages);
        } catch (EndlessPagesException e) {
            return () -> {
                throw e;
            };
        }
        return page.get();
    }

    private void check(String link, SensitiveValues sensitive, int maxPages) {
        if (link.equals(previous) || link.equals(milestone)) {
            throw new EndlessPagesException(sensitive.mask(link));
        }
        if (++pages > maxPages) {
            throw new EndlessPagesException(sensitive.mask(link), maxPages);
        }
        previous = link;
        if (++sinceMilestone == untilMilestone) {
            milestone = link;
            untilMilestone *= 2;
            sinceMilestone = 0;
        }
    }
}
