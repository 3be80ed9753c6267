package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.Progress;
import java.util.Locale;
import java.util.OptionalLong;

/** Shows on a terminal how a download goes on. Elsewhere it shows nothing. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 20;
    private static final int STEP = 100_000;

    private final Session session;
    private long shown = -1;

    ProgressBar(Session session) {
        this.session = session;
    }

    @Override
    public synchronized void arrived(String name, long octets, OptionalLong all) {
        long step = octets / STEP;
        boolean end = all.isPresent() && octets >= all.getAsLong();
        if (step != shown || end) {
            shown = step;
            session.progress(line(name, octets, all));
        }
    }

    private static String line(String name, long octets, OptionalLong all) {
        if (all.isEmpty() || all.getAsLong() <= 0) {
            return name + "  " + megabytes(octets);
        }
        int done = (int) Math.min(WIDTH, octets * WIDTH / all.getAsLong());
        return name + "  [" + "#".repeat(done) + "-".repeat(WIDTH - done) + "] " + megabytes(octets) + " of "
                + megabytes(all.getAsLong());
    }

    private static String megabytes(long octets) {
        return String.format(Locale.ROOT, "%.1f MB", octets / 1e6);
    }
}
