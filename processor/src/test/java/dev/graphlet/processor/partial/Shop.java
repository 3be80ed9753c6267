package dev.graphlet.processor.partial;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The specs of a shop, with all that class files lack: comments, names of parameters, an order of members. */
final class Shop {
    static final List<String> SPECS =
            List.of("address", "card", "note", "order", "part", "party", "person", "piece", "service", "state");

    private Shop() {}

    static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        sources.put("shop/spec/package-info.java", packageInfo());
        sources.put("shop/spec/party.java", spec("""
                /** Who buys. */
                @GraphEntity(abstractType = true) @Inherits(entity.class)
                interface party {
                    /** How to address them. */
                    @Required String title();
                    /** Where they live. */
                    address address();
                    @Action void greet(@Required String zWords, Integer aTimes);
                }
                """));
        sources.put("shop/spec/person.java", spec("""
                /** A human. */
                @GraphEntity(entitySet = "/people") @Inherits(party.class)
                interface person {
                    /** What they ordered. */
                    @Navigation(contained = true, operations = Operation.LIST) List<order> orders();
                }
                """));
        sources.put("shop/spec/card.java", card("/** How to address them. */ String title();"));
        sources.put("shop/spec/order.java", spec("""
                /** What is bought. */
                @GraphEntity(entitySet = "/orders") @Inherits(entity.class)
                interface order {
                    /** Its state. */
                    @Required state state();
                    List<part> parts();
                    /** Cancels it. */
                    @Action void cancel(@Required String subject, String comment);
                    @Function List<part> missing(@Required String since, Boolean all);
                }
                """));
        sources.put("shop/spec/state.java", spec("""
                /** How far it is. */
                @GraphEnum enum state { open, shipped, /** Gone. */ cancelled }
                """));
        sources.put("shop/spec/address.java", address("String street();"));
        sources.put("shop/spec/note.java", spec("/** A note. */ @GraphComplex interface note { String text(); }"));
        sources.put("shop/spec/Parts.java", parts("String name();"));
        sources.put("shop/spec/service.java", container("""
                /** Tells who it is. */
                @Function String whoIs(@Required String name, String second);
                @Action void close(@Required String reason);
                """));
        sources.put("shop/App.java", """
                package shop;
                class App {
                    Part part() { return Part.builder().name("bolt").build(); }
                    ShopClient client() { return ShopClient.builder().accessToken(request -> "t").build(); }
                }
                """);
        return sources;
    }

    static String card(String members) {
        return spec("/** Who it was. */ @Projection(person.class) interface card { %s }".formatted(members));
    }

    static String packageInfo() {
        return """
                @dev.graphlet.annotations.GraphService(
                        name = "Shop", namespace = "contoso.shop", endpoint = "https://shop.example/v1")
                package shop.spec;
                """;
    }

    static String container(String operations) {
        return spec("@GraphContainer interface service { %s }".formatted(operations));
    }

    static String address(String properties) {
        return spec("/** Where it goes. */ @GraphComplex interface address { %s }".formatted(properties));
    }

    /** Two specs in one file, which is called like neither. */
    static String parts(String properties) {
        return spec("""
                /** A part. */ @GraphComplex interface part { %s }
                /** A piece. */ @GraphComplex interface piece { part part(); }
                """.formatted(properties));
    }

    static String spec(String text) {
        return "package shop.spec;\nimport dev.graphlet.annotations.*;\nimport java.util.*;\n" + text;
    }
}
