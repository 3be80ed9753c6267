package com.example.mail.spec;

import dev.graphlet.annotations.GraphComplex;

/** Whom a message is from, or to. */
@GraphComplex
interface recipient {
    /** The address. */
    emailAddress emailAddress();
}
