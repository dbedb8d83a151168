/** What a new statement says of its direction and strength: nothing yet. A submission waits until both are chosen. */
export const UNSPECIFIED = { direction: "unspecified", strength: "unspecified" } as const
