/**
 * The comparison of specs with facts. Input: the model and facts. Output: problems. Nothing that is generated depends on
 * it. Never about nullability: metadata says what is never null, not what must be sent.
 */
@NullMarked
package dev.graphlet.processor.drift;

import org.jspecify.annotations.NullMarked;
