// Project: https://example.com
// Definitions by: nobody

export as namespace example;

export type NullableOption<T> = T | null;

export type Colour = "red" | "green";
export interface Entity {
    // The identifier.
    id?: string;
}
export interface Empty {}
/** A person who
 *  travels.
 */
export interface Person extends Entity {
    /**
     * The code. Allowed values: a, b: c.
     * Read-only.
     */
    icaoCode?: NullableOption<string>;
    undocumented?: number;
    // A name with a hyphen.
    "the-name"?: string;
    /* One line. */
    last?: Entity[];
}

export namespace PlacesNamespace {
    type Kind =
        | "a"
        | "unknownFutureValue";
    interface Airport extends example.Entity {
        // Where it is.
        location?: NullableOption<example.Person>;
    }
    // Nobody's.
}
export namespace Deep.Er {
    interface Thing<T> {
        // What it is.
        what?: T;
    }
}
// The last one.
export interface Trip {
    // When.
    when?: string;
}
