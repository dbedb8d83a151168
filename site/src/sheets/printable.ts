/** Shown in place of a letter that no font of the sheets holds: the reader sees that one is missing, and finds it online. */
const MISSING = "\ufffd"

// Controls and signs that PDF/UA refuses have no shape. A new line stays: templates set it as a space.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const WITHOUT_SHAPE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g

/** A text without what has no shape: halves of characters become the sign of a missing one. */
export const shapedText = (text: string): string => text.toWellFormed().replaceAll(WITHOUT_SHAPE, " ")

/** Data as JSON that a template can read and print: halves of characters, controls and the missing letters are replaced. */
export function printableJson(data: unknown, missing: ReadonlySet<string>): string {
  return JSON.stringify(data, (_key, value: unknown) => {
    if (typeof value !== "string") return value
    let text = shapedText(value)
    for (const letter of missing) text = text.replaceAll(letter, MISSING)
    return text
  })
}

const UNSHOWN = /(?:the text|disallowed codepoint) `\\?"(.+?)\\?"`/gs

/** The letters that a PDF could not be made with for lack of a font, as Typst names them; none for any other error. */
function missingLetters(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return [...error.message.matchAll(UNSHOWN)].flatMap(([, text]) => (text ? [unescaped(text)] : []))
}

const unescaped = (text: string): string =>
  text
    .replaceAll(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\+(["\\'])/g, "$1")

const MOST_ROUNDS = 8

/**
 * Makes a PDF, and makes it again without the letters that no font could show, until it holds: one odd sign in a text
 * must not keep a whole site from being published.
 * @throws whatever `make` throws for any other reason.
 */
export function withShownLetters<Made>(make: (missing: ReadonlySet<string>) => Made): Made {
  const missing = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    try {
      return make(missing)
    } catch (error) {
      const letters = missingLetters(error).filter((letter) => !missing.has(letter))
      if (letters.length === 0) throw error
      for (const letter of letters) missing.add(letter)
    }
  }
  return make(missing)
}
