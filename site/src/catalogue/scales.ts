import { audience, certainty, direction, strength } from "@recos/schemas/vocabulary/closed-lists"

/** The scales from the strongest to the weakest word, and the audiences, in the order in which they are shown. */
export const STRENGTHS = strength.options
export const CERTAINTIES = certainty.options
export const AUDIENCES = audience.options
export const DIRECTIONS = direction.options
