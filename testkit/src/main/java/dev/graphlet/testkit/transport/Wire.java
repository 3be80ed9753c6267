package dev.graphlet.testkit.transport;

import java.util.List;
import okhttp3.Protocol;

/** The protocol between a client and a service. */
public enum Wire {
    /** HTTP/1.1 in clear. */
    HTTP_1_1,
    /** HTTP/1.1 over TLS. */
    HTTP_1_1_TLS,
    /** HTTP/2 over TLS. */
    HTTP_2_TLS;

    boolean isTls() {
        return this != HTTP_1_1;
    }

    List<Protocol> protocols() {
        return this == HTTP_2_TLS ? List.of(Protocol.HTTP_2, Protocol.HTTP_1_1) : List.of(Protocol.HTTP_1_1);
    }
}
