/**
 * The basis of generated models, builders and codecs: values that keep everything they were read with, and the loops
 * that read and write them.
 */
@NullMarked
package dev.graphlet.runtime.model;

import org.jspecify.annotations.NullMarked;
