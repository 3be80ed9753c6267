package dev.graphlet.tool.permission;

import java.util.Optional;

/** How a program signs in. Each has permissions of its own. */
public enum Scheme {
    /** For a user with a work or school account. */
    DELEGATED("DelegatedWork", "delegated"),
    /** For a user with a personal Microsoft account. */
    PERSONAL("DelegatedPersonal", "personal"),
    /** Without a user. */
    APPLICATION("Application", "application");

    private final String key;
    private final String label;

    Scheme(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Returns the name in output, which is that of the member of {@code @Permissions}: {@code delegated}. */
    public String label() {
        return label;
    }

    /** Returns the scheme of a key of the data, such as {@code DelegatedWork}. */
    static Optional<Scheme> of(String key) {
        for (Scheme scheme : values()) {
            if (scheme.key.equals(key)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }
}
