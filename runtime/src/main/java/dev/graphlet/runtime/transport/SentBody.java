package dev.graphlet.runtime.transport;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** Adapts content for the JDK's client: with its length if known, and read by threads that may block. */
final class SentBody {
    private SentBody() {}

    /** Returns a publisher of {@code content}; {@code progress} runs whenever a part of it is taken. */
    static BodyPublisher publisher(HttpContent content, Executor readers, Runnable progress) {
        if (content instanceof ByteContent) {
            return new Noting(BodyPublishers.ofByteArray(content.readAllBytes()), progress);
        }
        long length = content.length().orElse(-1);
        if (length == 0) {
            return BodyPublishers.noBody();
        }
        BodyPublisher stream =
                BodyPublishers.fromPublisher(subscriber -> ContentSubscription.begin(content, readers, subscriber));
        return new Noting(length < 0 ? stream : BodyPublishers.fromPublisher(stream, length), progress);
    }

    private record Noting(BodyPublisher publisher, Runnable progress) implements BodyPublisher {
        @Override
        public long contentLength() {
            return publisher.contentLength();
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            publisher.subscribe(new NotingSubscriber(subscriber, progress));
        }
    }

    private record NotingSubscriber(Subscriber<? super ByteBuffer> subscriber, Runnable progress)
            implements Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer part) {
            progress.run();
            subscriber.onNext(part);
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            progress.run();
            subscriber.onComplete();
        }
    }
}
