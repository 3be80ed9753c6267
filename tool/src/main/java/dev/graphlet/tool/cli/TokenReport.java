package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.permission.AccessToken;
import dev.graphlet.tool.permission.Answer;
import dev.graphlet.tool.permission.ClientPermissions;
import dev.graphlet.tool.permission.Grant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what a token permits with what a client needs. */
final class TokenReport {
    private static final int MOST_NAMES = 4;

    private final Session session;
    private final ClientPermissions needed;

    TokenReport(Session session, ClientPermissions needed) {
        this.session = session;
        this.needed = needed;
    }

    /** Returns the token in a file, or that in the input for {@code -}. */
    static String text(String where) {
        try {
            byte[] octets = where.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(where));
            return new String(octets, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DataException("The file " + where + " cannot be read. Give a file with an access token.", e);
        }
    }

    /** Returns what messages call the token. */
    static String name(String where) {
        return where.equals("-") ? "The input" : "The file " + where;
    }

    /** Prints what is too little and what is too much; returns the exit code. */
    int print(AccessToken token) {
        List<Answer> denied = needed.denied(token.scheme(), token.granted());
        List<String> needless = needed.needless(token.scheme(), token.granted());
        session.out()
                .println("The token has the " + token.scheme().label() + " permissions "
                        + String.join(", ", token.granted()) + ".");
        for (Answer answer : denied) {
            List<Grant> grants = answer.grants(token.scheme());
            String names =
                    grants.stream().limit(MOST_NAMES).map(Grant::permission).collect(Collectors.joining(", "));
            session.out()
                    .println(session.yellow("too little: ") + answer.method() + " " + answer.path()
                            + (grants.isEmpty()
                                    ? " has no " + token.scheme().label() + " permission."
                                    : " needs one of " + names + "."));
        }
        needless.forEach(permission ->
                session.out().println(session.yellow("too much: ") + "no request needs " + permission + "."));
        needed.missing()
                .forEach(answer -> session.out()
                        .println(session.dim(
                                "unknown: " + answer.method() + " " + answer.path() + " is not in the data.")));
        if (denied.isEmpty() && needless.isEmpty()) {
            session.out().println(session.green("It permits all requests, and no more."));
        }
        return denied.isEmpty() ? ExitCode.OK : ExitCode.NOT_THERE;
    }
}
