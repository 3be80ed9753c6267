/**
 * Runs within MapStruct's processor: its input is a method of a class that is mapped, its output whether the method reads
 * or sets a property.
 */
@NullMarked
package dev.graphlet.mapstruct;

import org.jspecify.annotations.NullMarked;
