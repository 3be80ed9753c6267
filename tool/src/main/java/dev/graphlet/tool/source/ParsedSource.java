package dev.graphlet.tool.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source and its tree.
 *
 * @param text the text that was parsed
 * @param unit its tree
 * @param positions where the parts of the tree stand in the text
 */
record ParsedSource(String text, CompilationUnitTree unit, SourcePositions positions) {
    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /** Returns the offset behind a part of the tree, or -1 if it has no text. */
    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    /** Returns the line in which a part of the tree begins, from 1. */
    int line(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(start(tree));
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** Returns the offset behind the brace that opens the body of a type. */
    int body(ClassTree type) {
        List<@Nullable Tree> header = new ArrayList<>();
        header.add(type.getModifiers());
        header.addAll(type.getTypeParameters());
        header.add(type.getExtendsClause());
        header.addAll(type.getImplementsClause());
        header.addAll(type.getPermitsClause());
        int offset = start(type);
        for (Tree part : header) {
            offset = part == null ? offset : Math.max(offset, end(part));
        }
        JavaCharacters characters = new JavaCharacters(text);
        offset = characters.skipTrivia(offset);
        while (characters.at(offset) != '{') {
            offset = characters.skipTrivia(characters.next(offset));
        }
        return characters.next(offset);
    }
}
