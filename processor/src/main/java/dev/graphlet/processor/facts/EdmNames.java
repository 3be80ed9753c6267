package dev.graphlet.processor.facts;

import java.util.Set;

/** The types of OData itself (CSDL 4.01, sections 3.3 and 4), which facts write without {@code Edm.}. */
final class EdmNames {
    static final String NAMESPACE = "Edm";
    private static final Set<String> ALL = Set.of(
            "AnnotationPath",
            "AnyPropertyPath",
            "Binary",
            "Boolean",
            "Byte",
            "ComplexType",
            "Date",
            "DateTimeOffset",
            "Decimal",
            "Double",
            "Duration",
            "EntityType",
            "Geography",
            "GeographyCollection",
            "GeographyLineString",
            "GeographyMultiLineString",
            "GeographyMultiPoint",
            "GeographyMultiPolygon",
            "GeographyPoint",
            "GeographyPolygon",
            "Geometry",
            "GeometryCollection",
            "GeometryLineString",
            "GeometryMultiLineString",
            "GeometryMultiPoint",
            "GeometryMultiPolygon",
            "GeometryPoint",
            "GeometryPolygon",
            "Guid",
            "Int16",
            "Int32",
            "Int64",
            "NavigationPropertyPath",
            "PrimitiveType",
            "PropertyPath",
            "SByte",
            "Single",
            "Stream",
            "String",
            "TimeOfDay",
            "Untyped");

    private EdmNames() {}

    static boolean contain(String simpleName) {
        return ALL.contains(simpleName);
    }
}
