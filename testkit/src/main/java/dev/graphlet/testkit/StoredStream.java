package dev.graphlet.testkit;

/** A stored media stream and the ETag of its version. */
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
