package dev.graphlet.runtime.sample;

import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.client.GraphClientSettings;
import dev.graphlet.runtime.client.GraphServiceClient;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.request.CreateRequest;
import dev.graphlet.runtime.request.DeleteRequest;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.UpdateRequest;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.url.ResourcePath;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client of one entity set, written by hand in the shape of a generated one. */
public final class NotesClient extends GraphServiceClient {
    private static final ResourcePath NOTES = ResourcePath.of("/notes");

    private NotesClient(GraphClientSettings settings) {
        super(settings, Note.TYPES);
    }

    public static GraphClientBuilder<NotesClient> builder() {
        return new GraphClientBuilder<>(URI.create("https://graph.microsoft.com/beta"), NotesClient::new);
    }

    public Create create(Note note) {
        return new Create(this, RequestParts.create(NOTES, note, Note.TYPE, TypeRegistry.EMPTY));
    }

    public Read get(String id) {
        return new Read(this, RequestParts.get(NOTES.key("id", id), Note.TYPE, TypeRegistry.EMPTY));
    }

    public Listing list() {
        return new Listing(this, RequestParts.list(NOTES, Note.TYPE, TypeRegistry.EMPTY));
    }

    public Update update(String id, Note.Patch patch) {
        return new Update(this, RequestParts.update(NOTES.key("id", id), patch, Note.TYPE, TypeRegistry.EMPTY));
    }

    public Delete delete(String id) {
        return new Delete(this, RequestParts.delete(NOTES.key("id", id)));
    }

    public static final class Create extends CreateRequest<Note, Create> {
        private Create(RequestSender sender, RequestParts<Note> parts) {
            super(sender, parts);
        }

        @Override
        protected Create with(RequestParts<Note> parts) {
            return new Create(sender(), parts);
        }
    }

    public static final class Read extends GraphRequest<Note, Read> {
        private Read(RequestSender sender, RequestParts<Note> parts) {
            super(sender, parts);
        }

        @Override
        protected Read with(RequestParts<Note> parts) {
            return new Read(sender(), parts);
        }
    }

    public static final class Listing extends GraphRequest<GraphPage<Note>, Listing> {
        private Listing(RequestSender sender, RequestParts<GraphPage<Note>> parts) {
            super(sender, parts);
        }

        @Override
        protected Listing with(RequestParts<GraphPage<Note>> parts) {
            return new Listing(sender(), parts);
        }
    }

    public static final class Update extends UpdateRequest<Note, Update> {
        private Update(RequestSender sender, RequestParts<Optional<Note>> parts) {
            super(sender, parts);
        }

        @Override
        protected Update with(RequestParts<Optional<Note>> parts) {
            return new Update(sender(), parts);
        }
    }

    public static final class Delete extends DeleteRequest<Delete> {
        private Delete(RequestSender sender, RequestParts<@Nullable Void> parts) {
            super(sender, parts);
        }

        @Override
        protected Delete with(RequestParts<@Nullable Void> parts) {
            return new Delete(sender(), parts);
        }
    }
}
