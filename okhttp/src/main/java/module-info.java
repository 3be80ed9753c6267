/** A transport for Graphlet clients on OkHttp. */
module dev.graphlet.okhttp {
    requires transitive dev.graphlet.runtime;
    requires transitive okhttp3;
    requires static org.jspecify;

    exports dev.graphlet.okhttp;
}
