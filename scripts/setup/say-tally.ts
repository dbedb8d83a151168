import { say } from "./run.ts"
import type { Tally } from "./test-tally.ts"

/** So many names are read; those that a filter of tests leaves out are too many. */
const MOST_NAMES = 20

/** Says how the tests ended: what to look into, what was not seen, what took longest, and the count alone on the last line. */
export function sayTally({ passed, failed, skipped, secondTry, unseen, longest }: Tally): void {
  for (const name of secondTry) {
    say(
      `Réussi au second essai seulement, à examiner : ${name}`,
      `Passed at its second try only, to be looked into: ${name}`
    )
  }
  for (const { name, why } of unseen.slice(0, MOST_NAMES)) {
    const reason = why ? ` (${why})` : ""
    say(`Pas essayé : ${name}${reason}`, `Not run: ${name}${reason}`)
  }
  if (unseen.length > MOST_NAMES) {
    const others = unseen.length - MOST_NAMES
    say(`Pas essayés non plus : ${others} autres`, `Not run either: ${others} others`)
  }
  const times = longest.map(({ file, seconds }) => `${seconds.toFixed(1)} s ${file}`).join(", ")
  if (times) say(`Les fichiers les plus longs : ${times}`, `The files that took longest: ${times}`)
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
}
