package com.example.directory.spec;

import dev.graphlet.annotations.GraphComplex;
import java.time.OffsetDateTime;

/** A certificate of an application. */
@GraphComplex
interface keyCredential {
    /** The thumbprint of the certificate, or what its owner says. */
    byte[] customKeyIdentifier();

    /** The time at which the certificate expires. */
    OffsetDateTime endDateTime();
}
