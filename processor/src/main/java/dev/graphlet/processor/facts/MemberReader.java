package dev.graphlet.processor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the members of types and containers, each a line. */
final class MemberReader {
    private MemberReader() {}

    /** Returns whether the line is {@code action name(…} or {@code function name(…}, and no property of such a name. */
    static boolean isOperation(Line line) {
        return line.isFollowedBy('(', "action") || line.isFollowedBy('(', "function");
    }

    /** Reads {@code action sendMail(message message, saveToSentItems Boolean optional) Boolean on-collection}. */
    static OperationFact operation(Line line) throws UnreadableLine {
        boolean function = line.accept("function");
        if (!function && !line.accept("action")) {
            throw new UnreadableLine("must begin with 'action' or 'function'");
        }
        String name = line.type();
        line.expect('(');
        List<OperationFact.Parameter> parameters = new ArrayList<>();
        while (!line.accept(')')) {
            if (!parameters.isEmpty()) {
                line.expect(',');
            }
            parameters.add(parameter(line));
        }
        boolean returns = !line.isAtEnd() && !line.isAtAny("on-collection") && !MarksReader.isNext(line);
        Optional<TypeUse> result = returns ? Optional.of(line.typeUse()) : Optional.empty();
        boolean onCollection = line.accept("on-collection");
        return new OperationFact(name, function, onCollection, parameters, result, MarksReader.rest(line));
    }

    private static OperationFact.Parameter parameter(Line line) throws UnreadableLine {
        String name = line.name("a parameter");
        TypeUse type = line.typeUse();
        boolean optional = line.accept("optional");
        return new OperationFact.Parameter(name, type, optional, line.accept(Mark.NEVER_NULL.word()));
    }

    /** Reads {@code displayName String}, {@code manager -> directoryObject} or {@code messages => [message]}. */
    static void property(Line line, StructuredDraft type) throws UnreadableLine {
        String name = line.name("a name");
        boolean contained = line.accept("=>");
        if (contained || line.accept("->")) {
            type.add(new NavigationFact(name, line.typeUse(), contained, MarksReader.rest(line)));
        } else {
            type.add(new PropertyFact(name, line.typeUse(), MarksReader.rest(line)));
        }
    }

    /** Reads {@code low 0}. */
    static EnumFact.Member member(Line line) throws UnreadableLine {
        String name = line.name("a name");
        Optional<Long> value = Optional.empty();
        if (line.peek().matches("-?\\d+")) {
            value = Optional.of(number(line.name("a value")));
        }
        return new EnumFact.Member(name, value, MarksReader.rest(line));
    }

    private static long number(String digits) throws UnreadableLine {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new UnreadableLine("has the value " + digits + ", which is too large");
        }
    }

    /** Reads {@code set users user} or {@code singleton me user}. */
    static ContainerFact.Resource resource(Line line) throws UnreadableLine {
        boolean singleton = line.accept("singleton");
        if (!singleton && !line.accept("set")) {
            throw new UnreadableLine("must begin with 'set', 'singleton', 'action' or 'function'");
        }
        String name = line.name("a name");
        return new ContainerFact.Resource(name, singleton, line.type(), MarksReader.rest(line));
    }

    /** Reads {@code /users user LIST d User.ReadBasic.All*|User.Read.All a User.Read.All}. */
    static PathFact path(Line line) throws UnreadableLine {
        String path = line.path();
        String type = line.type();
        String operation = line.name("an operation");
        List<PathFact.Permission> delegated = permissions(line, "d");
        List<PathFact.Permission> personal = permissions(line, "p");
        List<PathFact.Permission> application = permissions(line, "a");
        line.expectEnd();
        return new PathFact(path, type, operation, delegated, personal, application);
    }

    private static List<PathFact.Permission> permissions(Line line, String scheme) throws UnreadableLine {
        List<PathFact.Permission> permissions = new ArrayList<>();
        if (line.accept(scheme)) {
            do {
                permissions.add(permission(line));
            } while (line.accept('|'));
        }
        return permissions;
    }

    /** Reads {@code Policy.Read.All*+Application.Read.All,Application.ReadWrite.All}. */
    private static PathFact.Permission permission(Line line) throws UnreadableLine {
        String written = line.peek();
        if (written.isEmpty()) {
            line.name("a permission");
        }
        line.accept(written);
        int plus = written.indexOf('+');
        String name = plus < 0 ? written : written.substring(0, plus);
        List<String> also = new ArrayList<>();
        if (plus >= 0) {
            also.add(nonEmpty(Escapes.unescape(written.substring(plus + 1)), "+"));
            while (line.accept(',')) {
                also.add(line.name("a permission"));
            }
        }
        boolean least = name.endsWith("*");
        String unescaped = Escapes.unescape(least ? name.substring(0, name.length() - 1) : name);
        return new PathFact.Permission(nonEmpty(unescaped, least ? "*" : "+"), least, also);
    }

    private static String nonEmpty(String name, String mark) throws UnreadableLine {
        if (name.isEmpty()) {
            throw new UnreadableLine("has a '" + mark + "' without a permission");
        }
        return name;
    }
}
