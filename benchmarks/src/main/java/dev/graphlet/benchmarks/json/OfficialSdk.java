package dev.graphlet.benchmarks.json;

import com.microsoft.graph.beta.models.MessageCollectionResponse;
import com.microsoft.graph.beta.models.UserCollectionResponse;
import com.microsoft.graph.beta.models.industrydata.IndustryDataRun;
import com.microsoft.graph.beta.models.industrydata.IndustryDataRunCollectionResponse;
import com.microsoft.kiota.serialization.JsonParseNodeFactory;
import com.microsoft.kiota.serialization.JsonSerializationWriterFactory;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import com.microsoft.kiota.serialization.SerializationWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads and writes with the official SDK's models, as its requests do. */
final class OfficialSdk {
    private static final String JSON = "application/json";
    private static final JsonParseNodeFactory READERS = new JsonParseNodeFactory();
    private static final JsonSerializationWriterFactory WRITERS = new JsonSerializationWriterFactory();

    private OfficialSdk() {}

    static IndustryDataRun run(byte[] json) {
        return read(json, IndustryDataRun::createFromDiscriminatorValue);
    }

    static IndustryDataRunCollectionResponse runs(byte[] json) {
        return read(json, IndustryDataRunCollectionResponse::createFromDiscriminatorValue);
    }

    static UserCollectionResponse users(byte[] json) {
        return read(json, UserCollectionResponse::createFromDiscriminatorValue);
    }

    static MessageCollectionResponse messages(byte[] json) {
        return read(json, MessageCollectionResponse::createFromDiscriminatorValue);
    }

    private static <T extends Parsable> T read(byte[] json, ParsableFactory<T> factory) {
        return READERS.getParseNode(JSON, new ByteArrayInputStream(json)).getObjectValue(factory);
    }

    static byte[] write(Parsable value) {
        try (SerializationWriter writer = WRITERS.getSerializationWriter(JSON)) {
            writer.writeObjectValue("", value);
            try (InputStream content = writer.getSerializedContent()) {
                return content.readAllBytes();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
