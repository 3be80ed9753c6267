package dev.graphlet.tool.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Inserts members into the body of a spec, each behind the last one of its kind. */
final class MemberInserter {
    private final Spec spec;
    private final ParsedSource source;
    private final Layout layout;
    private final JavaCharacters characters;

    MemberInserter(Spec spec) {
        this.spec = spec;
        source = spec.file().source();
        layout = new Layout(source.text());
        characters = new JavaCharacters(source.text());
    }

    /** Returns the insertions for members that the spec does not have. */
    List<TextInsertion> insert(List<NewMember> members) {
        if (spec.kind() == SpecKind.ENUM && !spec.declared().isEmpty()) {
            return new ListInserter(source)
                    .append(
                            spec.declared().stream()
                                    .map(MemberReader.Declared::tree)
                                    .toList(),
                            source.body(spec.tree()),
                            members.stream().map(NewMember::text).toList());
        }
        List<NewMember> sorted = members.stream()
                .sorted(Comparator.comparing(each -> each.member().kind().rank()))
                .toList();
        List<NewMember> first = new ArrayList<>();
        Map<Integer, List<TextInsertion>> insertions = new TreeMap<>();
        for (NewMember each : sorted) {
            MemberReader.Declared anchor = anchor(each.member().kind());
            if (anchor == null) {
                first.add(each);
            } else {
                TextInsertion insertion = behind(anchor, each);
                insertions
                        .computeIfAbsent(insertion.offset(), any -> new ArrayList<>())
                        .add(insertion);
            }
        }
        List<TextInsertion> all = new ArrayList<>();
        if (!first.isEmpty()) {
            all.add(atTheBeginning(first));
        }
        insertions.values().forEach(all::addAll);
        return all;
    }

    /** Returns the last member of a kind, or else the last one of a kind that stands before it. */
    private MemberReader.@Nullable Declared anchor(MemberKind kind) {
        MemberReader.Declared anchor = null;
        int nearest = -1;
        for (MemberReader.Declared each : spec.declared()) {
            int rank = each.member().kind().rank();
            if (rank <= kind.rank() && rank >= nearest) {
                anchor = each;
                nearest = rank;
            }
        }
        return anchor;
    }

    private TextInsertion behind(MemberReader.Declared anchor, NewMember added) {
        int offset = characters.endOfLine(source.end(anchor.tree()));
        int start = source.start(anchor.tree());
        String indentation = layout.beginsLine(start) ? layout.indentation(start) : bodyIndentation();
        String ending = layout.lineEnding(offset);
        return new TextInsertion(offset, gap(ending) + layout.indent(added.text(), indentation, ending));
    }

    private TextInsertion atTheBeginning(List<NewMember> members) {
        int open = source.body(spec.tree());
        int offset = characters.endOfLine(open);
        String ending = layout.lineEnding(offset);
        boolean list = spec.kind() == SpecKind.ENUM;
        StringBuilder text = new StringBuilder();
        for (NewMember each : members) {
            text.append(text.isEmpty() ? ending : (list ? "," : "") + gap(ending))
                    .append(layout.indent(each.text(), bodyIndentation(), ending));
        }
        int next = characters.skipTrivia(offset);
        boolean last = characters.at(next) == '}';
        if (!characters.isEndOfLine(offset)) {
            text.append(last || list ? ending + layout.indentation(open) : gap(ending) + bodyIndentation());
        } else if (!last && !list && isSpaced() && !layout.hasBlankLine(offset, next)) {
            text.append(ending);
        }
        return new TextInsertion(offset, text.toString());
    }

    private String bodyIndentation() {
        return spec.declared().stream()
                .map(each -> source.start(each.tree()))
                .filter(layout::beginsLine)
                .map(layout::indentation)
                .findFirst()
                .orElseGet(() -> layout.indentation(source.body(spec.tree())) + layout.unit());
    }

    private String gap(String ending) {
        return isSpaced() ? ending + ending : ending;
    }

    /** Members have a blank line between them, unless there are some and none has. */
    private boolean isSpaced() {
        List<MemberReader.Declared> members = spec.declared();
        for (int i = 1; i < members.size(); i++) {
            if (layout.hasBlankLine(
                    source.end(members.get(i - 1).tree()),
                    source.start(members.get(i).tree()))) {
                return true;
            }
        }
        return members.size() < 2;
    }
}
