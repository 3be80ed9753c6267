package dev.graphlet.runtime.edm;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Each declared regular expression compiled once, when it is first needed and not when the type is loaded. */
final class CompiledPatterns {
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private CompiledPatterns() {}

    static Pattern get(String regex) {
        return COMPILED.computeIfAbsent(regex, Pattern::compile);
    }
}
