package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;

/** Data that come in. */
@GraphEntity(
        namespace = "microsoft.graph.industryData",
        operations = {Operation.LIST, Operation.GET})
@Inherits(industryDataRunActivity.class)
interface inboundFlowActivity {}
