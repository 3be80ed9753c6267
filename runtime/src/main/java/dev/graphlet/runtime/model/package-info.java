/**
 * What generated models, builders and codecs are made of: values that keep what they were read with, and the one loop
 * that reads and the one that writes them.
 */
@NullMarked
package dev.graphlet.runtime.model;

import org.jspecify.annotations.NullMarked;
