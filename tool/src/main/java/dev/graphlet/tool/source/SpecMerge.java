package dev.graphlet.tool.source;

import java.util.List;

/**
 * What adding to specs comes to.
 *
 * @param files the files that change
 * @param problems what is there, but differs, and is left as it is
 */
public record SpecMerge(List<MergedFile> files, List<SourceProblem> problems) {
    /** Creates a merge. */
    public SpecMerge {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
