package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.QualifiedName;
import java.util.List;

/**
 * What a page of the documentation asks for.
 *
 * @param type the type that it is about
 * @param shape its members
 * @param method the method of its request, or an empty text
 * @param segments the path of its request, or none
 */
public record PageWish(QualifiedName type, Shape shape, String method, List<String> segments) {}
