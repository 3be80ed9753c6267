package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.model.EntityCodec;
import dev.graphlet.runtime.model.GeneratedFrom;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.TypeRegistry;
import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The types of the {@code IndustryData} service. Thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
@GeneratedFrom(
        namespace = "microsoft.industryData",
        value = {
                "com.example.industrydata.spec.mutableEntity",
                "com.example.industrydata.spec.publicError",
                "com.example.industrydata.spec.publicErrorDetail",
                "com.example.industrydata.spec.publicInnerError",
                "com.example.industrydata.spec.readinessStatus",
                "com.example.industrydata.spec.run",
                "com.example.industrydata.spec.runFeatures",
                "com.example.industrydata.spec.runGroup",
                "com.example.industrydata.spec.runProcess",
                "com.example.industrydata.spec.runStatistics",
                "com.example.industrydata.spec.runStatus"})
public final class IndustryDataTypes extends TypeRegistry {
    /** The registry. */
    @InternalApi
    public static final IndustryDataTypes INSTANCE = new IndustryDataTypes();

    private IndustryDataTypes() {
        super("microsoft.graph.entity", "microsoft.industryData.mutableEntity", "microsoft.industryData.run");
    }

    /** Returns everything that the specs declare, for example for {@code FakeGraph}. */
    public static EdmService service() {
        return new EdmService(
                "IndustryData",
                URI.create("https://graph.microsoft.com/beta"),
                INSTANCE.edmTypes(),
                List.of(ReadinessStatus.edmType(), RunFeatures.edmType(), RunStatus.edmType()),
                List.of(new EdmResource(
                        "/industryData/runGroups",
                        "microsoft.industryData.runGroup",
                        false,
                        Set.of(
                                EdmOperation.CREATE,
                                EdmOperation.LIST,
                                EdmOperation.GET,
                                EdmOperation.UPDATE,
                                EdmOperation.DELETE))),
                List.of(),
                List.of());
    }

    @Override
    protected List<StructuredType<?>> all() {
        return List.of(
                EntityCodec.TYPE,
                PublicErrorCodec.TYPE,
                PublicErrorDetailCodec.TYPE,
                PublicInnerErrorCodec.TYPE,
                RunStatisticsCodec.TYPE,
                MutableEntityCodec.TYPE,
                RunCodec.TYPE,
                RunGroupCodec.TYPE,
                RunProcessCodec.TYPE);
    }

    @Override
    protected @Nullable StructuredType<?> find(String name) {
        return switch (name) {
            case "microsoft.graph.entity" -> EntityCodec.TYPE;
            case "microsoft.graph.publicError", "microsoft.industryData.publicError" -> PublicErrorCodec.TYPE;
            case "microsoft.graph.publicErrorDetail", "microsoft.industryData.publicErrorDetail" ->
                    PublicErrorDetailCodec.TYPE;
            case "microsoft.graph.publicInnerError", "microsoft.industryData.publicInnerError" ->
                    PublicInnerErrorCodec.TYPE;
            case "microsoft.graph.runStatistics", "microsoft.industryData.runStatistics" -> RunStatisticsCodec.TYPE;
            case "microsoft.industryData.mutableEntity" -> MutableEntityCodec.TYPE;
            case "microsoft.industryData.run", "microsoft.graph.run", "microsoft.graph.industryData.run" ->
                    RunCodec.TYPE;
            case "microsoft.industryData.runGroup",
                    "microsoft.graph.runGroup",
                    "microsoft.graph.industryData.runGroup" ->
                    RunGroupCodec.TYPE;
            case "microsoft.industryData.runProcess" -> RunProcessCodec.TYPE;
            default -> null;
        };
    }
}
