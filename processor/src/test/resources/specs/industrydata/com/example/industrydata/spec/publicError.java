package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Sample;
import java.util.List;

/** An error that a user may see. */
@Sample("""
        {
          "code": "invalidSchool",
          "message": "There is no such school.",
          "details": [{"code": "notFound"}]
        }
        """)
@GraphComplex(namespace = "microsoft.graph", typeAliases = "microsoft.industryData.publicError")
interface publicError {
    /** The code of the error. */
    String code();

    /** What went wrong, in words. */
    String message();

    /** What the error is about. */
    String target();

    /** The errors behind this one. */
    List<publicErrorDetail> details();

    /** What the service itself knows of the error. */
    publicInnerError innerError();
}
