package dev.graphlet.runtime.transport;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;

/** What the JDK's client makes of an answer: of a success that is streamed, a stream; else its octets. */
final class ReceivedBody {
    private ReceivedBody() {}

    /** An answer that is sent again, or thrown, has always its whole body, so that no connection is left open. */
    static BodyHandler<GraphResponse> handler(TransportOptions options) {
        return info -> options.streamed() && info.statusCode() >= 200 && info.statusCode() <= 299
                ? stream(info)
                : whole(info, options.mostRead());
    }

    private static BodySubscriber<GraphResponse> stream(ResponseInfo info) {
        return BodySubscribers.mapping(
                BodySubscribers.ofInputStream(),
                body -> GraphResponse.streamed(info.statusCode(), headers(info), body));
    }

    private static BodySubscriber<GraphResponse> whole(ResponseInfo info, int most) {
        return BodySubscribers.mapping(
                new BoundedBody(most), body -> GraphResponse.sharing(info.statusCode(), headers(info), body));
    }

    private static Headers headers(ResponseInfo info) {
        return Headers.copyOf(info.headers().map());
    }
}
