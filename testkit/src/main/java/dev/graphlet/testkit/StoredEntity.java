package dev.graphlet.testkit;

import tools.jackson.databind.node.ObjectNode;

/** An entity as stored, never changed in place, and the tag of this version of it. */
record StoredEntity(ObjectNode entity, long version) {
    String etag() {
        return "W/\"" + version + "\"";
    }
}
