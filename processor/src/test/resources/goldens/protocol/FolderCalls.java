package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.Constraint;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The actions and functions of {@code odd.protocol.folder}. */
@Generated("dev.graphlet.processor")
@NullMarked
@InternalApi
public final class FolderCalls {
    /** {@code odd.protocol.move}. */
    public static final EdmCall MOVE = new EdmCall(
            "odd.protocol.move",
            EdmCall.Kind.ACTION,
            "odd.protocol.folder",
            false,
            List.of(
                    EdmProperty.of("target", "Edm.String")
                            .required()
                            .constraint(Constraint.length(1, Integer.MAX_VALUE)),
                    EdmProperty.of("newName", "Edm.String").constraint(Constraint.length(0, 3))),
            EdmProperty.of("value", "odd.protocol.folder"));

    /** {@code odd.protocol.empty}. */
    public static final EdmCall EMPTY =
            new EdmCall("odd.protocol.empty", EdmCall.Kind.ACTION, "odd.protocol.folder", false, List.of(), null);

    /** {@code odd.other.shareWith}. */
    public static final EdmCall SHARE_WITH = new EdmCall(
            "odd.other.shareWith",
            EdmCall.Kind.ACTION,
            "odd.protocol.folder",
            false,
            List.of(EdmProperty.collectionOf("ids", "Edm.String"), EdmProperty.of("message", "Edm.String").sensitive()),
            EdmProperty.collectionOf("value", "odd.protocol.person"));

    /** {@code odd.protocol.size}. */
    public static final EdmCall SIZE = new EdmCall(
            "odd.protocol.size",
            EdmCall.Kind.FUNCTION,
            "odd.protocol.folder",
            false,
            List.of(
                    EdmProperty.of("since", "Edm.DateTimeOffset").required(),
                    EdmProperty.of("shade", "odd.protocol.color")),
            EdmProperty.of("value", "Edm.Int64"));

    /** {@code odd.protocol.nearest}. */
    public static final EdmCall NEAREST = new EdmCall(
            "odd.protocol.nearest",
            EdmCall.Kind.FUNCTION,
            "odd.protocol.folder",
            false,
            List.of(EdmProperty.of("to", "odd.protocol.address")),
            EdmProperty.of("value", "odd.protocol.address"));

    /** {@code odd.protocol.dominant}. */
    public static final EdmCall DOMINANT = new EdmCall(
            "odd.protocol.dominant",
            EdmCall.Kind.FUNCTION,
            "odd.protocol.folder",
            false,
            List.of(),
            EdmProperty.of("value", "odd.protocol.color"));

    /** {@code odd.protocol.words}. */
    public static final EdmCall WORDS = new EdmCall(
            "odd.protocol.words",
            EdmCall.Kind.FUNCTION,
            "odd.protocol.folder",
            false,
            List.of(),
            EdmProperty.collectionOf("value", "Edm.String"));

    /** {@code odd.protocol.colors}. */
    public static final EdmCall COLORS = new EdmCall(
            "odd.protocol.colors",
            EdmCall.Kind.FUNCTION,
            "odd.protocol.folder",
            false,
            List.of(EdmProperty.collectionOf("weights", "Edm.Int32").required()),
            EdmProperty.collectionOf("value", "odd.protocol.color"));

    /** {@code odd.protocol.recent}. */
    public static final EdmCall RECENT = new EdmCall(
            "odd.protocol.recent",
            EdmCall.Kind.FUNCTION,
            "odd.protocol.folder",
            true,
            List.of(),
            EdmProperty.collectionOf("value", "odd.protocol.folder"));

    /** {@code odd.protocol.recent}. */
    public static final EdmCall RECENT_2 = new EdmCall(
            "odd.protocol.recent",
            EdmCall.Kind.FUNCTION,
            "odd.protocol.folder",
            true,
            List.of(EdmProperty.of("day", "Edm.Date").required()),
            EdmProperty.collectionOf("value", "odd.protocol.folder"));

    /** {@code odd.protocol.rebuild}. */
    public static final EdmCall REBUILD =
            new EdmCall("odd.protocol.rebuild", EdmCall.Kind.ACTION, "odd.protocol.folder", true, List.of(), null);

    /** The parameter names in the spec, which its class file does not keep. */
    public static final String PARAMETER_NAMES = "weights,target,name,to,day,ids,message,since,shade";

    /** All actions and functions in this class. */
    public static final List<EdmCall> ALL =
            List.of(MOVE, EMPTY, SHARE_WITH, SIZE, NEAREST, DOMINANT, WORDS, COLORS, RECENT, RECENT_2, REBUILD);

    private FolderCalls() {}
}
