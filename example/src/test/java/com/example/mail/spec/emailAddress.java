package com.example.mail.spec;

import dev.graphlet.annotations.GraphComplex;

/** A name and an address. */
@GraphComplex
interface emailAddress {
    /** The display name. */
    String name();

    /** The address. */
    String address();
}
