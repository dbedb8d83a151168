import fc from "fast-check"

/** Every run tries properties on the same examples: what has passed passes again. `CHANCES=7 npm test` tries others. */
const USUAL = 20_261_121

fc.configureGlobal({ seed: Number(process.env.CHANCES ?? USUAL) })
