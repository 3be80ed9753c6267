package dev.graphlet.tool.project;

import dev.graphlet.tool.selection.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a new program gets its tokens. */
enum SignIn {
    /** A user enters a code in a browser: the only way to {@code /me}. */
    DEVICE_CODE("DeviceCode.java.txt", "registration-device-code.md.txt", "AZURE_CLIENT_ID=… AZURE_TENANT_ID=…"),
    /** The program signs in by itself. */
    CLIENT_CREDENTIALS(
            "ClientCredentials.java.txt",
            "registration-client-credentials.md.txt",
            "AZURE_CLIENT_ID=… AZURE_TENANT_ID=… AZURE_CLIENT_SECRET=…");

    private final String source;
    private final String registration;
    private final String variables;

    SignIn(String source, String registration, String variables) {
        this.source = source;
        this.registration = registration;
        this.variables = variables;
    }

    /** Returns how to sign in for what is asked for. */
    static SignIn of(List<Wish> wishes) {
        return wishes.stream().anyMatch(SignIn::isMe) ? DEVICE_CODE : CLIENT_CREDENTIALS;
    }

    /** Returns what to say if a program without a user could do a part of it. */
    static Optional<String> mixed(List<Wish> wishes) {
        List<String> others = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.OfPath path && !isMe(wish)) {
                others.add("'/" + String.join("/", path.segments()) + "'");
            }
        }
        return of(wishes) == DEVICE_CODE && !others.isEmpty()
                ? Optional.of("'/me' needs a signed-in user, so the program signs one in; " + String.join(", ", others)
                        + " would do without.")
                : Optional.empty();
    }

    private static boolean isMe(Wish wish) {
        return wish instanceof Wish.OfPath path && path.segments().get(0).equals("me");
    }

    /** Returns the name of the template of the class that signs in. */
    String source() {
        return source;
    }

    /** Returns the name of the template that says what the app registration must have. */
    String registration() {
        return registration;
    }

    /** Returns the variables of the environment that the program needs. */
    String variables() {
        return variables;
    }
}
