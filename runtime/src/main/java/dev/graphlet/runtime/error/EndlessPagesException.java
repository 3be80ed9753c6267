package dev.graphlet.runtime.error;

/**
 * Thrown when the next links of a collection form a cycle, or lead to more pages than the client follows. The pages
 * read before remain usable.
 */
public final class EndlessPagesException extends GraphException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception for a {@code link} followed before. Its query may contain personal data and is not shown.
     */
    public EndlessPagesException(String link) {
        super(
                "The pages lead in a circle: '" + withoutQuery(link)
                        + "' was the next page before. The service has a fault; ask it for fewer items at a time, or"
                        + " report it.",
                null);
    }

    /** Creates the exception for a {@code link} to one page more than {@code maxPages}; its query is not shown. */
    public EndlessPagesException(String link, int maxPages) {
        super(
                "After " + maxPages + " pages, the limit maxPages, '" + withoutQuery(link)
                        + "' is the next page. Ask for more items at a time, go on from the link of the last page, or allow"
                        + " more by limits(ResponseLimits.standard().withMaxPages(…)) on the client's builder.",
                null);
    }

    private static String withoutQuery(String link) {
        return link.replaceFirst("[?#].*", "?…");
    }
}
