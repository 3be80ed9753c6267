package dev.graphlet.tool.cli;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Metadata as they are written, without any class of the tool, to compare with what the tool says. */
final class RawMetadata {
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Map<String, String>> own = new TreeMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Set<String>> enums = new TreeMap<>();
    private final Map<String, Set<String>> operations = new TreeMap<>();
    private final Set<String> resources = new TreeSet<>();

    RawMetadata(byte[] csdl) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(csdl))
                .getDocumentElement();
        List<Element> schemas = elements(root.getElementsByTagName("Schema"));
        schemas.forEach(each -> aliases.put(each.getAttribute("Alias"), each.getAttribute("Namespace")));
        schemas.forEach(this::readEnums);
        schemas.forEach(this::read);
    }

    Set<String> types() {
        Set<String> types = new TreeSet<>(own.keySet());
        enums.forEach((name, members) -> {
            if (!members.isEmpty()) {
                types.add(name);
            }
        });
        return types;
    }

    Set<String> resources() {
        return resources;
    }

    Set<String> enumMembers(String type) {
        return enums.getOrDefault(type, Set.of());
    }

    /** Returns the types of the members that a type declares itself, by name. */
    Map<String, String> own(String type) {
        return own.getOrDefault(type, Map.of());
    }

    /** Returns the types of all members of a type, by name. */
    Map<String, String> all(String type) {
        Map<String, String> all = new TreeMap<>();
        chain(type).forEach(each -> own(each).forEach(all::putIfAbsent));
        return all;
    }

    Set<String> ownOperations(String type) {
        return operations.getOrDefault(type, Set.of());
    }

    Set<String> allOperations(String type) {
        Set<String> all = new HashSet<>();
        chain(type).forEach(each -> all.addAll(ownOperations(each)));
        return all;
    }

    String base(String type) {
        return bases.getOrDefault(type, "");
    }

    List<String> chain(String type) {
        List<String> chain = new ArrayList<>();
        for (String each = type; !each.isEmpty(); each = base(each)) {
            chain.add(each);
        }
        return chain;
    }

    private void readEnums(Element schema) {
        for (Element type : elements(schema.getElementsByTagName("EnumType"))) {
            Set<String> members = new TreeSet<>();
            elements(type.getElementsByTagName("Member")).forEach(each -> members.add(each.getAttribute("Name")));
            enums.put(schema.getAttribute("Namespace") + "." + type.getAttribute("Name"), members);
        }
    }

    private void read(Element schema) {
        for (String kind : List.of("EntityType", "ComplexType")) {
            for (Element type : elements(schema.getElementsByTagName(kind))) {
                String name = schema.getAttribute("Namespace") + "." + type.getAttribute("Name");
                Map<String, String> members = new TreeMap<>();
                for (String tag : List.of("Property", "NavigationProperty")) {
                    elements(type.getElementsByTagName(tag))
                            .forEach(each -> members.put(each.getAttribute("Name"), type(each.getAttribute("Type"))));
                }
                own.put(name, members);
                bases.put(name, type(type.getAttribute("BaseType")));
            }
        }
        for (String kind : List.of("Action", "Function")) {
            for (Element operation : elements(schema.getElementsByTagName(kind))) {
                if (operation.getAttribute("IsBound").equals("true")) {
                    Element binding = (Element)
                            operation.getElementsByTagName("Parameter").item(0);
                    String type = type(binding.getAttribute("Type"));
                    String owner = type.replaceAll("Collection\\((.*)\\)", "$1");
                    operations.computeIfAbsent(owner, any -> new TreeSet<>()).add(operation.getAttribute("Name"));
                }
            }
        }
        for (String kind : List.of("EntitySet", "Singleton")) {
            elements(schema.getElementsByTagName(kind)).forEach(each -> resources.add(each.getAttribute("Name")));
        }
    }

    /** Returns a type by its namespace; an enumeration without members is a text. */
    private String type(String written) {
        if (written.startsWith("Collection(")) {
            return "Collection(" + type(written.substring(11, written.length() - 1)) + ")";
        }
        int dot = written.lastIndexOf('.');
        String alias = dot < 0 ? "" : written.substring(0, dot);
        String name = dot < 0 ? written : aliases.getOrDefault(alias, alias) + written.substring(dot);
        return enums.containsKey(name) && enumMembers(name).isEmpty() ? "Edm.String" : name;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
