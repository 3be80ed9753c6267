package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import org.jspecify.annotations.Nullable;

/**
 * Notices when links lead in a circle, keeping two of them only (Brent's algorithm): the one before, and one that moves
 * up after 1, 2, 4, 8 … links, so that in the end it lies within the circle and is met again. Not thread-safe.
 */
final class LinkCircle {
    private @Nullable String previous;
    private @Nullable String milestone;
    private long sinceMilestone;
    private long untilMilestone = 1;

    /**
     * The link; no text of a failure shows {@code sensitive}.
     *
     * @throws EndlessPagesException if it was followed before
     */
    String checked(String link, SensitiveValues sensitive) {
        if (link.equals(previous) || link.equals(milestone)) {
            throw new EndlessPagesException(sensitive.mask(link));
        }
        previous = link;
        if (++sinceMilestone == untilMilestone) {
            milestone = link;
            untilMilestone *= 2;
            sinceMilestone = 0;
        }
        return link;
    }
}
