package dev.graphlet.benchmarks.json;

import com.example.industrydata.IndustryDataTypes;
import com.example.industrydata.RunGroup;
import com.example.industrydata.RunGroupCodec;
import dev.graphlet.benchmarks.model.MessageCodec;
import dev.graphlet.benchmarks.model.OfficeTypes;
import dev.graphlet.benchmarks.model.UserCodec;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.WriteMode;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RequestLine;
import dev.graphlet.runtime.url.ResourcePath;
import java.net.URI;

/** Reads and writes with the generated codecs, as requests do. */
final class Graphlet {
    private static final RequestLine LINE =
            new RequestLine(HttpMethod.GET, URI.create("https://graph.microsoft.com/beta/x"), false);

    private Graphlet() {}

    static RunGroup run(byte[] json) {
        return RunGroupCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    static byte[] write(RunGroup group) {
        return RunGroupCodec.TYPE.write(group, WriteMode.LOSSLESS);
    }

    static ResponseReader<GraphPage<RunGroup>> runs() {
        return reader(RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE);
    }

    static ResponseReader<GraphPage<dev.graphlet.benchmarks.model.User>> users() {
        return reader(UserCodec.TYPE, OfficeTypes.INSTANCE);
    }

    static ResponseReader<GraphPage<dev.graphlet.benchmarks.model.Message>> messages() {
        return reader(MessageCodec.TYPE, OfficeTypes.INSTANCE);
    }

    private static <V extends StructuredValue> ResponseReader<GraphPage<V>> reader(
            StructuredType<V> type, TypeRegistry types) {
        return RequestParts.list(ResourcePath.of("/x"), type, types).reader();
    }

    static <V> GraphPage<V> page(ResponseReader<GraphPage<V>> reader, byte[] json) {
        return reader.read(new Exchange(LINE, GraphResponse.sharing(200, Headers.none(), json)));
    }
}
