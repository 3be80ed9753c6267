package dev.graphlet.testkit;

/**
 * Names what {@link FakeGraph} does as Graph does and not as OData has it. Each holds where Graph's documentation says
 * so; {@link FakeGraph.Builder#without} switches it off, for a service that is another, or has changed. A type is a
 * <em>directory object</em> if it inherits {@code microsoft.graph.directoryObject}, or has the name of a type of Graph
 * that does.
 */
public enum Rule {
    /**
     * Refuses {@code ne}, {@code not}, {@code endswith} and {@code $count} in a filter of directory objects, and their
     * number, unless {@code ConsistencyLevel: eventual} and {@code $count=true} are given; {@code $search} needs the
     * header only. ("Advanced query capabilities on Microsoft Entra ID objects")
     */
    ADVANCED_QUERIES,

    /**
     * Leaves out the number that {@code $count=true} asks for where directory objects are read without {@code
     * ConsistencyLevel: eventual}. ("Advanced query capabilities on Microsoft Entra ID objects", error handling)
     */
    COUNT_NEEDS_CONSISTENCY_LEVEL,

    /**
     * Refuses {@code $expand} together with {@code ConsistencyLevel: eventual} on directory objects. ("Advanced query
     * capabilities on Microsoft Entra ID objects")
     */
    EXPAND_WITHOUT_CONSISTENCY_LEVEL,

    /** Refuses {@code contains(…)} in a filter of directory objects. ("Use the $filter query parameter") */
    NO_CONTAINS,

    /** Refuses {@code $skip} on directory objects. ("Use query parameters to customize responses", skip) */
    NO_SKIP,

    /**
     * Takes {@code $top} for the size of each page, so that a link to the next page follows, and refuses 0. Without
     * this rule it ends the list, as in OData. ("Paging Microsoft Graph data in your app")
     */
    TOP_IS_PAGE_SIZE,

    /** Refuses a {@code $top} above 999 on directory objects. ("Paging Microsoft Graph data in your app") */
    TOP_UP_TO_999,

    /**
     * Refuses all query options but {@code $select} and a {@code $filter} by {@code id} in a delta of directory objects,
     * and {@code $expand=members} of groups. ("Use delta query to track changes in Microsoft Graph data", limitations)
     */
    DELTA_OPTIONS,

    /**
     * Sends of a user, and of a group, only the properties that are returned by default where nothing is selected.
     * ("user resource type", "group resource type")
     */
    DEFAULT_PROPERTIES,

    /** Gives no ETag to directory objects, and takes no notice of one that is sent. ("user resource type") */
    NO_ETAGS,

    /** Answers an update of a directory object by 204, without the object. ("Update user", "Update group") */
    UPDATE_ANSWERS_NO_CONTENT,

    /**
     * Finds a user by {@code userPrincipalName} where the {@code id} stands in a path. ("Get user": {@code /users/{id |
     * userPrincipalName}})
     */
    USERS_BY_PRINCIPAL_NAME,

    /**
     * Finds any directory object at {@code /directoryObjects/{id}}, wherever it is stored. ("Get directoryObject", "Add
     * members")
     */
    DIRECTORY_OBJECTS_BY_ID,

    /**
     * Reads {@code memberOf}, {@code transitiveMemberOf}, {@code transitiveMembers}, {@code ownedObjects} and {@code
     * directReports} of directory objects from the {@code members}, {@code owners} and {@code manager} of others. ("List
     * a user's memberships", "List group transitive members")
     */
    DERIVED_RELATIONSHIPS,

    /** Refuses to add a reference that is there already. ("Add members", errors) */
    REFERENCES_ARE_ADDED_ONCE,

    /** Refuses an entity whose alternate key another one has. ("Create user": 400 with {@code ObjectConflict}) */
    ALTERNATE_KEYS_ARE_UNIQUE,

    /**
     * Asks for {@code startDateTime} and {@code endDateTime} of {@code calendarView} and {@code instances} of events.
     * ("List calendarView", "List instances")
     */
    CALENDAR_VIEW_NEEDS_RANGE,

    /**
     * Finds the items of a drive by their path: {@code root:/a/b.txt:}. ("Addressing resources in a drive on OneDrive")
     */
    DRIVE_ITEMS_BY_PATH
}
