package dev.graphlet.testkit;

import java.util.List;

/**
 * A path, parsed as far as it addresses a resource.
 *
 * @param address the resource
 * @param rest the remaining segments, decoded: a call, a stream, {@code delta} or {@code $count}
 */
record ParsedPath(Address address, List<String> rest) {
    ParsedPath {
        rest = List.copyOf(rest);
    }

    /** Returns whether the path is that of the resource and the segment {@code segment}. */
    boolean endsWith(String segment) {
        return rest.equals(List.of(segment));
    }

    /** Returns the address; throws a problem if segments remain. */
    Address resource() {
        if (!rest.isEmpty()) {
            throw GraphProblem.noSuchSegment(rest.get(0));
        }
        return address;
    }
}
