package dev.graphlet.runtime.error;

/** The links to the next pages of a collection lead in a circle, or to more pages than the client follows. What came before can be used. */
public final class EndlessPagesException extends GraphException {
    private static final long serialVersionUID = 1L;

    /** For a link that was followed before; its query, which may hold personal data, is not shown. */
    public EndlessPagesException(String link) {
        super(
                "The pages lead in a circle: '" + withoutQuery(link)
                        + "' was the next page before. The service has a fault; ask it for fewer items at a time, or"
                        + " report it.",
                null);
    }

    /** For a link to one page more than {@code maxPages}; its query is not shown. */
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
