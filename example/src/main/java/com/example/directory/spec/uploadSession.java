package com.example.directory.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Sensitive;
import java.time.OffsetDateTime;
import java.util.List;

/** Where to upload a large file to. */
@GraphComplex
interface uploadSession {
    /** The URL, which is a permission by itself. */
    @Sensitive
    String uploadUrl();

    /** When the session ends. */
    OffsetDateTime expirationDateTime();

    /** What is still missing. */
    List<String> nextExpectedRanges();
}
