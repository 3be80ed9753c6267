package dev.graphlet.runtime.error;

/** The links to the next pages of a collection lead in a circle. What came before it can be used. */
public final class EndlessPagesException extends GraphException {
    private static final long serialVersionUID = 1L;

    /** For a link that was followed before; its query, which may hold personal data, is not shown. */
    public EndlessPagesException(String link) {
        super(
                "The pages lead in a circle: '" + link.replaceFirst("[?#].*", "?…")
                        + "' was the next page before. The service has a fault; ask it for fewer items at a time, or"
                        + " report it.",
                null);
    }
}
