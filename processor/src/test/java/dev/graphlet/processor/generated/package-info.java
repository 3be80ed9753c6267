/** What generated code does, compiled on each compiler from the specs in {@code src/test/resources/specs}. */
package dev.graphlet.processor.generated;
