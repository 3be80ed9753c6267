package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Unlisted;

/** The weakly-typed statistics log from a run: the service puts in what it likes. */
@GraphComplex(namespace = "microsoft.graph", typeAliases = "microsoft.industryData.runStatistics", open = true)
@Unlisted("create-rungroup.md")
interface runStatistics {}
