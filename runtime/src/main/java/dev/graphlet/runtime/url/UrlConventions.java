package dev.graphlet.runtime.url;

import dev.graphlet.runtime.validation.Arguments;

/**
 * The forms that a service uses in URLs where OData allows several. Immutable and thread-safe.
 *
 * @param keys the form of a single key
 * @param enums the form of enumeration values in filters, keys and parameters
 */
public record UrlConventions(KeySyntax keys, EnumLiterals enums) {
    /** The conventions of Microsoft Graph: {@code /runGroups/42} and {@code 'running'}. */
    public static final UrlConventions GRAPH = new UrlConventions(KeySyntax.SEGMENT, EnumLiterals.UNTYPED);

    /** The conventions that every OData service accepts: {@code /runGroups('42')} and {@code ns.runStatus'running'}. */
    public static final UrlConventions ODATA = new UrlConventions(KeySyntax.PARENTHESES, EnumLiterals.TYPED);

    /** Checks that no component is null. */
    public UrlConventions {
        Arguments.nonNull(keys, "keys");
        Arguments.nonNull(enums, "enums");
    }

    /** The form of a single key (OData URL conventions 4.01, section 4.3.1 and 4.3.6). */
    public enum KeySyntax {
        /** {@code /runGroups/42}. */
        SEGMENT,
        /** {@code /runGroups('42')}. */
        PARENTHESES
    }

    /** The form of an enumeration literal (OData ABNF 4.01, "enum"). */
    public enum EnumLiterals {
        /** {@code 'running'}. */
        UNTYPED,
        /** {@code microsoft.industryData.runStatus'running'}. */
        TYPED
    }
}
