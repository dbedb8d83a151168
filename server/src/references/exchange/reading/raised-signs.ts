const RAISED = new Map([..."0123456789+=()ni"].map((sign, place) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁼⁽⁾ⁿⁱ"][place] ?? sign]))
const LOWERED = new Map([..."0123456789+=()"].map((sign, place) => [sign, [..."₀₁₂₃₄₅₆₇₈₉₊₌₍₎"][place] ?? sign]))
for (const minus of "-–−") {
  RAISED.set(minus, "⁻")
  LOWERED.set(minus, "₋")
}

/** What is raised by habit, and means the same on the line: 1st, 2e, ®. */
const BY_HABIT = /^(?:st|nd|rd|th|er|ers|ère|re|e|es|ème|nde?|o|a|®|™|©|TM|\(R\))$/iu

const drawn = (signs: ReadonlyMap<string, string>, text: string): string | undefined => {
  const letters = [...text].map((sign) => signs.get(sign))
  return letters.includes(undefined) ? undefined : letters.join("")
}

/** A raised figure in a line of plain text: 10⁶, never 106. What has no sign of its own stands behind a caret. */
export function raised(text: string): string {
  const words = text.trim()
  if (words === "" || BY_HABIT.test(words)) return words
  return drawn(RAISED, words) ?? (/\s/.test(words) ? `^(${words})` : `^${words}`)
}

/** A lowered figure in a line of plain text: H₂O, PM2.5, but 10_2.5. */
export function lowered(text: string, before: string): string {
  const words = text.trim()
  if (words === "") return words
  return drawn(LOWERED, words) ?? (/\d$/.test(before) || /\s/.test(words) ? `_(${words})` : words)
}
