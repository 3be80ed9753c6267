package com.example.directory.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Required;
import java.util.List;

/** An application that signs people in. */
@GraphEntity(entitySet = "/applications")
@Inherits(directoryObject.class)
interface application {
    /** By what it is known to others. */
    @ReadOnly
    String appId();

    /** The name that people see. */
    @Required
    String displayName();

    /** Its certificates. */
    List<keyCredential> keyCredentials();
}
