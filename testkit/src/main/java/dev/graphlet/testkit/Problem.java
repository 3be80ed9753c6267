package dev.graphlet.testkit;

/** One problem of a body. */
record Problem(String code, String message, String target) {}
