package dev.graphlet.processor;

import dev.graphlet.processor.reading.Reading;
import dev.graphlet.processor.reading.SpecReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The specs of a compilation and all specs that they refer to, as read in one round.
 *
 * @param names the names of the specs of the compilation
 * @param all each spec by its name
 * @param sources the names of the specs that are compiled from source
 */
record ReadSpecs(Set<String> names, Map<String, Reading> all, Set<String> sources) {
    /** Reads the specs with the given {@code names}, and all specs that they refer to. */
    static ReadSpecs of(Set<String> names, Predicate<TypeElement> isSource, Elements elements) {
        ReadSpecs specs = new ReadSpecs(names, new TreeMap<>(), new HashSet<>());
        SpecReader reader = new SpecReader(elements, isSource);
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.remove();
            TypeElement type = elements.getTypeElement(name);
            if (type != null && !specs.all.containsKey(name)) {
                Reading reading = reader.read(type);
                specs.all.put(name, reading);
                if (isSource.test(type)) {
                    specs.sources.add(name);
                }
                open.addAll(reading.references());
            }
        }
        return specs;
    }
}
