/** The runtime of generated Graphlet clients. */
module dev.graphlet.runtime {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive tools.jackson.databind;
    requires transitive java.net.http; // for the settings of JdkTransport
    requires static transitive java.compiler; // for @Generated in generated code
    requires static transitive org.jspecify;

    exports dev.graphlet.runtime;
    exports dev.graphlet.runtime.auth;
    exports dev.graphlet.runtime.batch;
    exports dev.graphlet.runtime.client;
    exports dev.graphlet.runtime.edm;
    exports dev.graphlet.runtime.error;
    exports dev.graphlet.runtime.json;
    exports dev.graphlet.runtime.model;
    exports dev.graphlet.runtime.monitor;
    exports dev.graphlet.runtime.path;
    exports dev.graphlet.runtime.property;
    exports dev.graphlet.runtime.request;
    exports dev.graphlet.runtime.response;
    exports dev.graphlet.runtime.sensitive;
    exports dev.graphlet.runtime.transport;
    exports dev.graphlet.runtime.upload;
    exports dev.graphlet.runtime.url;
    exports dev.graphlet.runtime.validation;
}
