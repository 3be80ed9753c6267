/** Compilations that see a part of the sources, as build tools ask for, end with the output of a clean build. */
package dev.graphlet.processor.partial;
