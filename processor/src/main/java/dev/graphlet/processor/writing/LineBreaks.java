package dev.graphlet.processor.writing;

import static dev.graphlet.processor.writing.SourceLayout.COLUMNS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Breaks a statement that is longer than a line at its outermost part, and so on inwards. */
final class LineBreaks {
    private static final int CONTINUATION = 8;

    private final List<String> lines;

    private LineBreaks(List<String> lines) {
        this.lines = lines;
    }

    /** Adds the lines of {@code statement} to {@code lines}. */
    static void write(String statement, int indent, List<String> lines) {
        String end = Stream.of(" {", " {}", ";")
                .filter(statement::endsWith)
                .findFirst()
                .orElse("");
        new LineBreaks(lines).write(statement.substring(0, statement.length() - end.length()), end, indent);
    }

    private void write(String text, String end, int indent) {
        if (fits(text + end, indent)) {
            lines.add(" ".repeat(indent) + text + end);
            return;
        }
        Code code = new Code(text);
        if (!isDeclarationBroken(code, end, indent)
                && !isAssignmentBroken(code, text, end, indent)
                && !isBroken(code.splitBefore(" ? ", " : "), end, indent)
                && !isBroken(code.splitBefore(" + ", " && ", " || "), end, indent)
                && !isBroken(code.splitAfterCommas(), end, indent)
                && !isChainBroken(code.calls(), end, indent)
                && !isGroupBroken(text, end, indent, CONTINUATION)) {
            lines.add(" ".repeat(indent) + text + end);
        }
    }

    private static boolean fits(String text, int indent) {
        return indent + text.length() <= COLUMNS;
    }

    // public class RunGroupBuilder extends RunBuilder
    //         implements RunGroup.DisplayNameStage,
    //                 RunGroup.StatusStage {
    private boolean isDeclarationBroken(Code code, String end, int indent) {
        boolean declares = code.find("class ", 0) >= 0 || code.find("interface ", 0) >= 0;
        return declares
                && (isBroken(code.splitBefore(" implements "), end, indent)
                        || isBroken(code.splitBefore(" extends "), end, indent));
    }

    // static final EdmProperty DISPLAY_NAME =
    //         EdmProperty.of("displayName", "Edm.String");
    private boolean isAssignmentBroken(Code code, String text, String end, int indent) {
        int arrow = code.find(" -> ", 0);
        int place = arrow >= 0 ? arrow + 3 : code.find(" = ", 0) + 2;
        if (place < 3) {
            return false;
        }
        String value = text.substring(place + 1);
        int group = code.lastGroup();
        boolean headFits = fits(text.substring(0, Math.max(group + 1, place)), indent);
        boolean valueFits = fits(value + end, indent + CONTINUATION) && value.charAt(0) != '{';
        return (valueFits || group < place || !headFits)
                && isBroken(List.of(text.substring(0, place), value), end, indent);
    }

    private boolean isBroken(List<String> parts, String end, int indent) {
        if (parts.size() == 1) {
            return false;
        }
        write(parts.get(0), "", indent);
        writeAll(parts.subList(1, parts.size()), end, indent + CONTINUATION);
        return true;
    }

    // EdmProperty.of("displayName", "Edm.String")
    //         .required();
    private boolean isChainBroken(List<String> calls, String end, int indent) {
        boolean broken = calls.size() > 1
                && !fits(calls.get(0), indent)
                && isGroupBroken(calls.get(0), "", indent, 2 * CONTINUATION); // deeper than the calls that follow
        if (!broken) {
            return isBroken(calls, end, indent);
        }
        writeAll(calls.subList(1, calls.size()), end, indent + CONTINUATION);
        return true;
    }

    // return new ListRunGroupsRequest(
    //         this.sender, RequestParts.list(this.path, RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    private boolean isGroupBroken(String text, String end, int indent, int continuation) {
        Optional<Group> group = Group.last(text, end);
        group.ifPresent(last -> write(last, indent, indent + continuation));
        return group.isPresent();
    }

    private void write(Group group, int indent, int inner) {
        boolean fits = fits(group.content() + group.end(), inner);
        Optional<Group> nested = group.nested().filter(found -> !fits && fits(found.head(), indent));
        if (nested.isPresent()) {
            write(nested.get(), indent, inner);
            return;
        }
        lines.add(" ".repeat(indent) + group.head());
        if (fits) {
            lines.add(" ".repeat(inner) + group.content() + group.end());
        } else {
            writeAll(new Code(group.content()).splitAfterCommas(), group.end(), inner);
        }
    }

    private void writeAll(List<String> parts, String end, int indent) {
        parts.subList(0, parts.size() - 1).forEach(part -> write(part, "", indent));
        write(parts.get(parts.size() - 1), end, indent);
    }
}
