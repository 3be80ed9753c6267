package dev.graphlet.benchmarks.json.byhand;

import dev.graphlet.runtime.json.JsonName;

/** The names of the properties of a run, and of what is in it, encoded once. */
final class Names {
    static final JsonName ODATA_TYPE = new JsonName("@odata.type");
    static final JsonName ID = new JsonName("id");
    static final JsonName DISPLAY_NAME = new JsonName("displayName");
    static final JsonName START_DATE_TIME = new JsonName("startDateTime");
    static final JsonName END_DATE_TIME = new JsonName("endDateTime");
    static final JsonName STATUS = new JsonName("status");
    static final JsonName BLOCKING_ERROR = new JsonName("blockingError");
    static final JsonName STATISTICS = new JsonName("statistics");
    static final JsonName CODE = new JsonName("code");
    static final JsonName MESSAGE = new JsonName("message");
    static final JsonName TARGET = new JsonName("target");
    static final JsonName DETAILS = new JsonName("details");
    static final JsonName INNER_ERROR = new JsonName("innerError");

    private Names() {}
}
