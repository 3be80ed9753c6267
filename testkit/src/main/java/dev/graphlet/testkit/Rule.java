package dev.graphlet.testkit;

/**
 * The differences between Graph and OData that {@link FakeGraph} reproduces. Each rule applies where Graph's
 * documentation says so. {@link FakeGraph.Builder#without} disables a rule, for another or a changed service. A type
 * is a <em>directory object</em> if it inherits {@code microsoft.graph.directoryObject}, or has the name of a type of
 * Graph that does.
 */
public enum Rule {
    /**
     * Rejects {@code ne}, {@code not}, {@code endswith} and {@code $count} in a filter of directory objects, and their
     * count, unless {@code ConsistencyLevel: eventual} and {@code $count=true} are given; {@code $search} needs the
     * header field only. ("Advanced query capabilities on Microsoft Entra ID objects")
     */
    ADVANCED_QUERIES,

    /**
     * Omits the count requested by {@code $count=true} if directory objects are read without {@code
     * ConsistencyLevel: eventual}. ("Advanced query capabilities on Microsoft Entra ID objects", error handling)
     */
    COUNT_NEEDS_CONSISTENCY_LEVEL,

    /**
     * Rejects {@code $expand} together with {@code ConsistencyLevel: eventual} on directory objects. ("Advanced query
     * capabilities on Microsoft Entra ID objects")
     */
    EXPAND_WITHOUT_CONSISTENCY_LEVEL,

    /** Rejects {@code contains(…)} in a filter of directory objects. ("Use the $filter query parameter") */
    NO_CONTAINS,

    /** Rejects {@code $skip} on directory objects. ("Use query parameters to customize responses", skip) */
    NO_SKIP,

    /**
     * Treats {@code $top} as the size of each page, followed by a link to the next page, and rejects 0. Without this
     * rule, {@code $top} limits the whole list, as in OData. ("Paging Microsoft Graph data in your app")
     */
    TOP_IS_PAGE_SIZE,

    /** Rejects a {@code $top} above 999 on directory objects. ("Paging Microsoft Graph data in your app") */
    TOP_UP_TO_999,

    /**
     * Rejects all query options except {@code $select} and a {@code $filter} by {@code id} in a delta of directory
     * objects, and {@code $expand=members} of groups. ("Use delta query to track changes in Microsoft Graph data",
     * limitations)
     */
    DELTA_OPTIONS,

    /**
     * Returns only the default properties of users and groups if nothing is selected.
     * ("user resource type", "group resource type")
     */
    DEFAULT_PROPERTIES,

    /** Gives directory objects no ETag and ignores an ETag in a request. ("user resource type") */
    NO_ETAGS,

    /** Answers an update of a directory object with 204, without the object. ("Update user", "Update group") */
    UPDATE_ANSWERS_NO_CONTENT,

    /**
     * Accepts {@code userPrincipalName} in place of the {@code id} of a user in a path. ("Get user": {@code
     * /users/{id | userPrincipalName}})
     */
    USERS_BY_PRINCIPAL_NAME,

    /**
     * Finds any directory object at {@code /directoryObjects/{id}}, wherever it is stored. ("Get directoryObject", "Add
     * members")
     */
    DIRECTORY_OBJECTS_BY_ID,

    /**
     * Reads {@code memberOf}, {@code transitiveMemberOf}, {@code transitiveMembers}, {@code ownedObjects} and {@code
     * directReports} of directory objects from the {@code members}, {@code owners} and {@code manager} of others.
     * ("List a user's memberships", "List group transitive members")
     */
    DERIVED_RELATIONSHIPS,

    /** Rejects a reference that exists already. ("Add members", errors) */
    REFERENCES_ARE_ADDED_ONCE,

    /** Rejects an entity whose alternate key another entity has. ("Create user": 400 with {@code ObjectConflict}) */
    ALTERNATE_KEYS_ARE_UNIQUE,

    /**
     * Requires {@code startDateTime} and {@code endDateTime} of {@code calendarView} and {@code instances} of events.
     * ("List calendarView", "List instances")
     */
    CALENDAR_VIEW_NEEDS_RANGE,

    /**
     * Finds the items of a drive by file path: {@code root:/a/b.txt:}. ("Addressing resources in a drive on OneDrive")
     */
    DRIVE_ITEMS_BY_PATH
}
