package dev.graphlet.runtime.edm;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Caches the declared regular expressions. Each is compiled on first use, not when its type is loaded. */
final class CompiledPatterns {
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private CompiledPatterns() {}

    static Pattern get(String regex) {
        return COMPILED.computeIfAbsent(regex, Pattern::compile);
    }
}
