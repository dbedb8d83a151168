/** How Orca's own log writes what it says, with what it knows of the voice after it. A text may hold several lines. */
const SPOKEN = /^\d{2}:\d{2}:\d{2}\.\d+ - SPEECH OUTPUT: '([\s\S]*?)'(?: voice=\w+)? ?(?:\{[^\n]*\}|None)$/gm

/** Said of the browser, not of the page, and sooner or later from one run to the next. */
const OF_THE_BROWSER: ReadonlySet<string> = new Set([
  "Selection deleted.",
  "Loading. Please wait.",
  "alert Translate this page?",
  "This dialog is not currently focused. Press Alt-Shift A to focus this dialog."
])

/** What a stretch of Orca's log says, in order, each on one line. */
export const speechIn = (log: string): string[] =>
  [...log.matchAll(SPOKEN)]
    .map(([, words = ""]) => words.replace(/\s+/g, " ").trim())
    .filter((words) => words !== "" && !OF_THE_BROWSER.has(words))

/** What is said differs from run to run in these alone: the address of the house, the fingerprint of a version, and when something was done. */
const PASSING: readonly [RegExp, string][] = [
  [/localhost:\d+/g, "localhost"],
  [/\b[0-9a-f]{4}(?: [0-9a-f]{4})+\b/g, "…"],
  [/\ble \d{1,2}(?:er)? \S+ \d{4} à \d{2}:\d{2}/g, "le …"]
]

/** Words as they are kept: without what changes by itself. */
export const lasting = (words: string): string =>
  PASSING.reduce((kept, [what, instead]) => kept.replace(what, instead), words)
