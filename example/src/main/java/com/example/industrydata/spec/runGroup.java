package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Unlisted;
import java.util.List;

/** A group of runs. */
@GraphEntity(
        entitySet = "/industryData/runGroups",
        typeAliases = {"microsoft.graph.runGroup", "microsoft.graph.industryData.runGroup"})
@Inherits(run.class)
@Unlisted("create-rungroup.md")
interface runGroup {
    /** The runs of the group. */
    @Navigation(contained = true)
    List<run> runs();

    /** What the runs of the group carry out. */
    @Navigation
    runProcess process();
}
