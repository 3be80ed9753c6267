package dev.graphlet.tool.cache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Knows where a system keeps what a user's programs can get again. */
public final class CacheFolder {
    private CacheFolder() {}

    /** Returns the folder of Graphlet in the cache of the user who runs this JVM. It need not exist. */
    public static Path ofUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Returns the folder of Graphlet in a cache. {@code XDG_CACHE_HOME} decides on every system.
     *
     * @param environment the variables of the environment
     * @param system the name of the operating system
     * @param home the folder of the user
     */
    static Path of(Map<String, String> environment, String system, Path home) {
        String chosen = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The specification ignores a relative path.
        if (!chosen.isEmpty() && Path.of(chosen).isAbsolute()) {
            return Path.of(chosen, "graphlet");
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve("graphlet").resolve("cache");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("graphlet");
        }
        return home.resolve(".cache").resolve("graphlet");
    }
}
