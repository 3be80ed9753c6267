package com.example.directory.spec;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Projection;

/** What an address book shows of a person. */
@Projection(user.class)
interface userCard {
    String displayName();

    String department();

    @Navigation
    directoryObject manager();
}
