package docs.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Permissions;
import dev.graphlet.annotations.Pattern;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;

/**
 * Ends *&#47; here, costs $5 or $T or $L, is {@link documented} and {@linkplain documented#text() so is its text}.
 * See https://example.com/a?b=c&d=e#f, 100% of \\u0041 and C:\\users, "quoted" and 'quoted'.
 * Code is shown as it is: {@code C:\\users\\{x}}, {@code \\\\u}.
 *
 * <pre>{@code
 * @GraphEntity
 * interface {} {}
 * }</pre>
 *
 * <ul>
 *   <li>a &lt; b
 * </ul>
 *
 * @param <T> is not carried over
 *     nor is this
 * @see documented
 * @since 1.2
 */
@GraphEntity(entitySet = "/docs/*/documents")
@Inherits(entity.class)
@Permissions(delegated = {"Docs.Read", "Docs.$Write"}, application = "Docs.*/Read.All")
interface documented {
    /**
     * {@link java.util.List}, {@link documented}, {@code a {@b} c}, {@literal *}&#47; and {@value}-less.
     *
     * @return what is not carried over
     */
    @Required
    @Pattern("\"\\$[A-Z]{2}\\u0041$L\"\t\\s*/\\*")
    String text();

    /** Über 日本語 😀, a tab	and no end */
    String unicode();

    /***/
    String empty();

    /** @return only a tag */
    String onlyTag();

    String none();
}
