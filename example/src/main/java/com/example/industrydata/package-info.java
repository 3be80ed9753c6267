/**
 * A program that creates, reads, changes and deletes a run group. The client's classes are generated into this package
 * from the specs in {@code com.example.industrydata.spec}; what is written by hand is {@link
 * com.example.industrydata.Main} and what it needs.
 */
@NullMarked
package com.example.industrydata;

import org.jspecify.annotations.NullMarked;
