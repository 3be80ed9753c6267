package dev.graphlet.testkit;

import java.util.ArrayList;
import java.util.List;

/** All problems of a body, and the current position of the checker: {@code blockingError.details[0].code}. */
final class Problems {
    private final List<Problem> found;
    private final String path;

    private Problems(List<Problem> found, String path) {
        this.found = found;
        this.path = path;
    }

    static Problems none() {
        return new Problems(new ArrayList<>(), "");
    }

    Problems at(String name) {
        return new Problems(found, path.isEmpty() ? name : path + "." + name);
    }

    Problems at(int index) {
        return new Problems(found, path + "[" + index + "]");
    }

    /** Adds a problem; {@code %s} in {@code message} is replaced by the quoted path. */
    void add(String code, String message) {
        found.add(new Problem(code, message.replace("%s", "'" + path + "'"), path));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw GraphProblem.badRequest(found);
        }
    }
}
