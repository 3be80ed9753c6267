package com.example.directory.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.Sample;
import java.util.List;

/** A person with an account. */
@Sample("""
        {
          "id": "87d349ed-44d7-43e1-9a83-5f2406dee5bd",
          "displayName": "Adele Vance",
          "userPrincipalName": "adele@contoso.com",
          "department": "Sales",
          "otherMails": []
        }
        """)
@GraphEntity(
        entitySet = "/users",
        singleton = "/me",
        operations = {
            Operation.CREATE,
            Operation.LIST,
            Operation.GET,
            Operation.UPDATE,
            Operation.DELETE,
            Operation.DELTA
        })
@Inherits(directoryObject.class)
interface user {
    /** The name in the address book. */
    @Required
    String displayName();

    /** The name to sign in with. */
    @AlternateKey
    @Required
    String userPrincipalName();

    /** Where the person works. */
    String department();

    /** Other addresses of the person. */
    List<String> otherMails();

    /** Who leads the person. */
    @Navigation
    directoryObject manager();

    /** The picture of the person. */
    @Navigation(contained = true)
    profilePhoto photo();

    /** Ends all sessions of the person. */
    @Action
    boolean revokeSignInSessions();
}
