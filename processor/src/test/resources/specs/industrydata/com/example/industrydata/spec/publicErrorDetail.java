package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphComplex;

/** One of the errors behind an error. */
@GraphComplex(namespace = "microsoft.graph", typeAliases = "microsoft.industryData.publicErrorDetail")
interface publicErrorDetail {
    /** The code of the error. */
    String code();

    /** What went wrong, in words. */
    String message();

    /** What the error is about. */
    String target();
}
