/**
 * The annotations of a Graphlet spec.
 *
 * <p>A spec is a package of small interfaces and enums that declare the part of a Microsoft Graph (or any OData 4)
 * service that a program uses. The annotation processor {@code graphlet-processor} reads the spec during compilation
 * and generates the client:
 *
 * <pre>{@code
 * @GraphService(name = "IndustryData", namespace = "microsoft.industryData", endpoint = "https://graph.microsoft.com/beta")
 * package com.example.industrydata.spec;
 * }</pre>
 *
 * <pre>{@code
 * // A group of runs.
 * @GraphEntity(entitySet = "/industryData/runGroups")
 * @Inherits(entity.class)
 * interface runGroup {
 *     // The name of the run.
 *     @Required String displayName();
 *
 *     // The time the run finished, or null while it is in progress.
 *     OffsetDateTime endDateTime();
 *
 *     @Navigation(contained = true) List<run> runs();
 * }
 * }</pre>
 *
 * <p><b>Types.</b> A method without parameters is a property. Its return type determines its Edm type (OData CSDL 4.01,
 * "Primitive Types"):
 *
 * <table>
 *   <caption>Java types and their Edm types</caption>
 *   <tr><th>Java</th><th>Edm</th></tr>
 *   <tr><td>{@code String}</td><td>{@code Edm.String}</td></tr>
 *   <tr><td>{@code Boolean}</td><td>{@code Edm.Boolean}</td></tr>
 *   <tr><td>{@code Short}, {@code Integer}, {@code Long}</td><td>{@code Edm.Int16}, {@code Edm.Int32}, {@code Edm.Int64}</td></tr>
 *   <tr><td>{@code Float}, {@code Double}</td><td>{@code Edm.Single}, {@code Edm.Double}</td></tr>
 *   <tr><td>{@link java.math.BigDecimal}</td><td>{@code Edm.Decimal}</td></tr>
 *   <tr><td>{@link java.util.UUID}</td><td>{@code Edm.Guid}</td></tr>
 *   <tr><td>{@link java.time.OffsetDateTime}</td><td>{@code Edm.DateTimeOffset}</td></tr>
 *   <tr><td>{@link java.time.LocalDate}</td><td>{@code Edm.Date}</td></tr>
 *   <tr><td>{@link java.time.LocalTime}</td><td>{@code Edm.TimeOfDay}</td></tr>
 *   <tr><td>{@link java.time.Duration}</td><td>{@code Edm.Duration}</td></tr>
 *   <tr><td>{@code dev.graphlet.runtime.edm.PeriodDuration}</td><td>{@code Edm.Duration} with years and months</td></tr>
 *   <tr><td>{@code byte[]}</td><td>{@code Edm.Binary}</td></tr>
 *   <tr><td>{@code tools.jackson.databind.JsonNode}</td><td>{@code Edm.Untyped}</td></tr>
 *   <tr><td>{@link java.io.InputStream}</td><td>{@code Edm.Stream}: has its own path, is not part of the model</td></tr>
 *   <tr><td>a spec</td><td>its enum, complex or entity type</td></tr>
 *   <tr><td>{@link java.util.List} of one of these</td><td>{@code Collection(…)}</td></tr>
 * </table>
 *
 * <p>Java primitives are accepted for {@link dev.graphlet.annotations.Required @Required} properties and parameters,
 * for the results of operations, and in projections.
 *
 * <p><b>Operations.</b> A method with {@link dev.graphlet.annotations.Action @Action} or
 * {@link dev.graphlet.annotations.Function @Function} is an operation on an entity or on a collection of entities.
 * Unbound operations are declared in a {@link dev.graphlet.annotations.GraphContainer @GraphContainer}.
 *
 * <p><b>Three states.</b> A property that is not {@code @Required} is optional and nullable: an absent property, null
 * and a value are three different states, both on reading and on writing.
 *
 * <p><b>Documentation.</b> Javadoc and {@link java.lang.Deprecated @Deprecated} of a spec are copied to the generated
 * code.
 */
@GraphService(name = "BuiltIn", namespace = "microsoft.graph", generatedPackage = "dev.graphlet.runtime.model")
package dev.graphlet.annotations;
