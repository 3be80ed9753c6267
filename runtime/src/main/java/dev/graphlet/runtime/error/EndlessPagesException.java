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
                "The next links of the pages form a loop: '" + withoutQuery(link)
                        + "' has been a next link before. This is a fault of the service: request smaller pages, or"
                        + " report the fault.",
                null);
    }

    /** Creates the exception for a {@code link} to one page more than {@code maxPages}; its query is not shown. */
    public EndlessPagesException(String link, int maxPages) {
        super(
                "Stopped after " + maxPages + " pages, the limit maxPages, before '" + withoutQuery(link)
                        + "'. Request larger pages, continue from the next link of the last page, or raise the"
                        + " limit by limits(ResponseLimits.standard().withMaxPages(…)) on the client's builder.",
                null);
    }

    private static String withoutQuery(String link) {
        return link.replaceFirst("[?#].*", "?…");
    }
}
