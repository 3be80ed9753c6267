package dev.graphlet.tool.cli;

/** How commands end. */
final class ExitCode {
    static final int OK = 0;
    static final int NOT_THERE = 1;
    static final int USAGE = 2;
    static final int NO_DATA = 3;
    static final int BROKEN = 70;

    private ExitCode() {}
}
