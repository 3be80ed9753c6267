package dev.graphlet.benchmarks.json.byhand;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The names of the properties of a run, and of what is in it, encoded once. */
final class Names {
    static final SerializableString ODATA_TYPE = new SerializedString("@odata.type");
    static final SerializableString ID = new SerializedString("id");
    static final SerializableString DISPLAY_NAME = new SerializedString("displayName");
    static final SerializableString START_DATE_TIME = new SerializedString("startDateTime");
    static final SerializableString END_DATE_TIME = new SerializedString("endDateTime");
    static final SerializableString STATUS = new SerializedString("status");
    static final SerializableString BLOCKING_ERROR = new SerializedString("blockingError");
    static final SerializableString STATISTICS = new SerializedString("statistics");
    static final SerializableString CODE = new SerializedString("code");
    static final SerializableString MESSAGE = new SerializedString("message");
    static final SerializableString TARGET = new SerializedString("target");
    static final SerializableString DETAILS = new SerializedString("details");
    static final SerializableString INNER_ERROR = new SerializedString("innerError");

    private Names() {}
}
