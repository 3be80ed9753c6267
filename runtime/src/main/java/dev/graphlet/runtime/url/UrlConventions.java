package dev.graphlet.runtime.url;

import dev.graphlet.runtime.validation.Arguments;

/**
 * How a service writes what OData leaves open in a URL. Immutable and thread-safe.
 *
 * @param keys how a single key follows its collection
 * @param enums how an enumeration value stands in a filter, a key or a parameter
 */
public record UrlConventions(KeySyntax keys, EnumLiterals enums) {
    /** Those of Microsoft Graph: {@code /runGroups/42} and {@code 'running'}. */
    public static final UrlConventions GRAPH = new UrlConventions(KeySyntax.SEGMENT, EnumLiterals.UNTYPED);

    /** Those that every OData service knows: {@code /runGroups('42')} and {@code ns.runStatus'running'}. */
    public static final UrlConventions ODATA = new UrlConventions(KeySyntax.PARENTHESES, EnumLiterals.TYPED);

    /** Checks that no part is null. */
    public UrlConventions {
        Arguments.nonNull(keys, "keys");
        Arguments.nonNull(enums, "enums");
    }

    /** Where a single key stands (OData URL conventions 4.01, section 4.3.1 and 4.3.6). */
    public enum KeySyntax {
        /** {@code /runGroups/42}. */
        SEGMENT,
        /** {@code /runGroups('42')}. */
        PARENTHESES
    }

    /** How the literal of an enumeration value is written (OData ABNF 4.01, "enum"). */
    public enum EnumLiterals {
        /** {@code 'running'}. */
        UNTYPED,
        /** {@code microsoft.industryData.runStatus'running'}. */
        TYPED
    }
}
