package dev.graphlet.testkit;

/** One thing that is wrong with a body. */
record Problem(String code, String message, String target) {}
