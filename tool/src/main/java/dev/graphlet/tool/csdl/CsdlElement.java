package dev.graphlet.tool.csdl;

import dev.graphlet.tool.failure.DataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of CSDL with its attributes and children, and where it stands. */
final class CsdlElement {
    private static final List<CsdlElement> NO_CHILDREN = List.of();

    private final String name;
    private final String[] attributes;
    private final Position position;
    private List<CsdlElement> children = NO_CHILDREN;
    private @Nullable StringBuilder text;

    /** Creates an element without children. The attributes are names and values by turns. */
    CsdlElement(String name, String[] attributes, Position position) {
        this.name = name;
        this.attributes = attributes;
        this.position = position;
    }

    String name() {
        return name;
    }

    Position position() {
        return position;
    }

    List<CsdlElement> children() {
        return children;
    }

    void add(CsdlElement child) {
        if (children == NO_CHILDREN) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    void addText(String more) {
        if (text == null) {
            text = new StringBuilder();
        }
        text.append(more);
    }

    /** Returns the text between the tags without the white space around it. */
    String text() {
        return text == null ? "" : text.toString().strip();
    }

    /** Returns the names and values of the attributes by turns. */
    String[] attributes() {
        return attributes;
    }

    /** Returns the value of an attribute, or null if it is missing. */
    @Nullable
    String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    /** Returns the value of an attribute without which the element means nothing. */
    String required(String wanted) {
        String value = attribute(wanted);
        if (value == null || value.isEmpty()) {
            throw failure("<" + name + "> has no " + wanted);
        }
        return value;
    }

    /** Returns the value of a Boolean attribute, or what holds where it is missing. */
    boolean flag(String wanted, boolean otherwise) {
        String value = attribute(wanted);
        return value == null ? otherwise : value.equals("true") || value.equals("1");
    }

    /** Creates the exception for an element that the service has written wrongly. */
    DataException failure(String what) {
        return position.failure(what + ". Tell the owner of the service, or give a corrected copy with --from FILE.");
    }
}
