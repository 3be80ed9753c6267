package dev.graphlet.tool.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to write.
 *
 * @param file where it is; if it is a link, where the file is that it stands for
 * @param before its content when it was planned, or null if it was not there
 * @param after its content to be
 */
@SuppressWarnings("ArrayRecordComponent")
record PlannedFile(Path file, byte @Nullable [] before, byte[] after) {}
