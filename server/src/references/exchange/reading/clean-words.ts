import { decodeHTMLStrict } from "entities/decode"
import { lowered, raised } from "./raised-signs.ts"

/** Marks of HTML and JATS that change how words look and not what they say. */
const LOOKS = "i|b|em|strong|italic|bold|sc|scp|span|u|tt|title"
const PAIR = new RegExp(
  `<(?:jats:)?(${LOOKS})(?:\\s[^<>]{0,200})?>((?:(?!</?(?:jats:)?\\1\\b)[^])*?)</(?:jats:)?\\1\\s*>`,
  "gi"
)
const RAISED_PAIR = /<(?:jats:)?(sup|sub|inf)(?:\s[^<>]{0,200})?>([^<>]{0,200})<\/(?:jats:)?\1\s*>/gi
const MATH_PAIR =
  /<(?:mml:)?m(sup|sub)>\s*<((?:mml:)?m[nio])>([^<>]{0,80})<\/\2>\s*<((?:mml:)?m[nio])>([^<>]{0,80})<\/\4>\s*<\/(?:mml:)?m\1>/gi
const MATH_PIECE = /<((?:mml:)?m(?:ath|row|n|i|o|text|style))(?:\s[^<>]{0,200})?>([^<>]{0,400})<\/\1\s*>/gi
const MOST_NESTED = 8
/** No field takes as much: what is longer is told as it was written. */
const LONGEST = 5000

/** Applies a change until nothing changes any more: marks stand within each other. */
function settled(text: string, change: (text: string) => string): string {
  let before = text
  for (let turn = 0; turn < MOST_NESTED; turn += 1) {
    const after = change(before)
    if (after === before) break
    before = after
  }
  return before
}

const withoutMarks = (text: string): string =>
  text.includes("<") && text.length <= LONGEST
    ? settled(text, (words) =>
        words
          .replaceAll(MATH_PAIR, "$3<$1>$5</$1>")
          .replaceAll(MATH_PIECE, "$2")
          .replaceAll(PAIR, "$2")
          .replaceAll(RAISED_PAIR, (_all, kind: string, inner: string, place: number, whole: string) =>
            kind.toLowerCase() === "sup" ? raised(inner) : lowered(inner, whole.slice(0, place))
          )
      )
    : text

/** Databases escape twice what was escaped already: `&amp;eacute;`. A space that an entity writes is a space. */
const decodedTwice = (text: string): string => decoded(decoded(text))
const decoded = (text: string): string =>
  decodeHTMLStrict(text.replaceAll(/&(?:nbsp|#160|#xa0|ensp|emsp|thinsp|#8239|#x202f);/gi, " "))

/**
 * Words as they are read: entities of HTML become their letters, raised and lowered figures keep their meaning, marks that only change the
 * looks go, and so does what nobody sees. A mark that is never closed stays as it was written. Undefined when nothing is left.
 */
export function cleanWords(text: string): string | undefined {
  const letters = text.includes("&") ? decodedTwice(withoutMarks(text)) : text
  const words = withoutMarks(letters)
    .replaceAll(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\u00AD\uFEFF]/gu, (sign) =>
      /[\u200B\u00AD\uFEFF]/.test(sign) ? "" : " "
    )
    // Spaces that do not break are typography that somebody set: they stay within the words.
    .replaceAll(/[\t\n\v\f\r \u2028\u2029]+/g, " ")
    .trim()
    .normalize("NFC")
  return words === "" ? undefined : words
}
