package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;
import java.util.List;

/** A user, with the properties that Graph gives by itself. */
@GraphEntity(entitySet = "/users")
@Inherits(entity.class)
interface user {
    List<String> businessPhones();

    String displayName();

    String givenName();

    String jobTitle();

    String mail();

    String mobilePhone();

    String officeLocation();

    String preferredLanguage();

    String surname();

    String userPrincipalName();
}
