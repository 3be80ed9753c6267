package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphComplex;

/** The weakly-typed statistics log from a run: the service puts in what it likes. */
@GraphComplex(namespace = "microsoft.graph", typeAliases = "microsoft.industryData.runStatistics", open = true)
interface runStatistics {}
