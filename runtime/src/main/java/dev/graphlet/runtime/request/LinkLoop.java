package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Detects links that form a loop. Only two links are kept (Brent's algorithm): the previous link, and a milestone
 * that moves forward after 1, 2, 4, 8 … links. In the end the milestone lies within the loop and is reached again. Not
 * thread-safe.
 */
final class LinkLoop {
    private @Nullable String previous;
    private @Nullable String milestone;
    private int pages = 1;
    private long sinceMilestone;
    private long untilMilestone = 1;

    /**
     * Returns a supplier of the page at {@code link}. If the links lead in a circle, or to more than {@code maxPages}
     * pages including the first one, the supplier throws an {@link EndlessPagesException}, so the page that holds
     * {@code link} can still be used. The exception masks {@code sensitive}.
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
