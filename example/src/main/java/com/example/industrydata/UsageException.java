package com.example.industrydata;

/** The program was called in a way that it doesn't understand; the message says what to change. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
