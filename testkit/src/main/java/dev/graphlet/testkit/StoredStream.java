package dev.graphlet.testkit;

/** A media stream as stored, and the tag of this version of it. */
final class StoredStream {
    private final String contentType;
    private final byte[] octets;
    private final long version;

    StoredStream(String contentType, byte[] octets, long version) {
        this.contentType = contentType;
        this.octets = octets.clone();
        this.version = version;
    }

    String contentType() {
        return contentType;
    }

    byte[] octets() {
        return octets.clone();
    }

    String etag() {
        return "\"" + version + "\"";
    }
}
