package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphComplex;
import java.util.List;

/** What the service itself knows of an error. */
@GraphComplex(namespace = "microsoft.graph", typeAliases = "microsoft.industryData.publicInnerError")
interface publicInnerError {
    /** The code of the error. */
    String code();

    /** What went wrong, in words. */
    String message();

    /** What the error is about. */
    String target();

    /** The errors behind this one. */
    List<publicErrorDetail> details();
}
