package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.processor.model.Documentation;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads the documentation that is carried over to generated code; class files contain no comments. */
record DocumentationReader(Elements elements) {
    Documentation read(Element element) {
        String comment = Optional.ofNullable(elements.getDocComment(element)).orElse("");
        return new Documentation(comment, MoreElements.isAnnotationPresent(element, Deprecated.class));
    }
}
