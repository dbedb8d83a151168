/** Set by `npm run endure`. */
const LONG = process.env.ENDURE === "1"

/** Every run of the tests draws the same examples: what has passed passes again. `CHANCES=7` draws others. */
export const SEED = Number(process.env.CHANCES ?? 20_261_121)

/** How often something is tried: as often as `npm test` has time for, or as often as `npm run endure` does. */
export const runs = (short: number, long = short * 20): number => (LONG ? long : short)
