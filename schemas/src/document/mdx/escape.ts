/** Where a text is written: it decides what Markdown would read in it. */
export interface TextPlace {
  lineStart: boolean
  heading: boolean
}

const ALWAYS = new Set(["\\", "`", "*", "{", "}", "<", "[", "]", "~", "|"])
/** What Markdown would read as a character. */
const REFERENCE = /^&(?:#\w+|[a-z]\w*);/i
const WORD = /[\p{L}\p{N}]/u
/** A list marker, a table's delimiter or a line under a title: `-` and `+` unless a word or number follows. */
const SIGN_AT_START = /^[-+](?![\p{L}\p{N}])/u
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/
const MODULE_AT_START = /^(?:import|export)(?=\s|$)/

/** Writes a text so that Markdown and MDX read back exactly that text, and nothing else in it. */
export function escapeText(text: string, place: TextPlace): string {
  const start = place.lineStart ? escapedStart(text) : { written: "", length: 0 }
  let written = start.written
  for (let index = start.length; index < text.length; index += 1) written += escapedAt(text, index, place)
  return written
}

function escapedAt(text: string, index: number, place: TextPlace): string {
  const char = text.charAt(index)
  if (ALWAYS.has(char)) return `\\${char}`
  if (char === "&") return REFERENCE.test(text.slice(index, index + 40)) ? "\\&" : "&"
  if (char === "_") return WORD.test(text.charAt(index - 1)) && WORD.test(text.charAt(index + 1)) ? "_" : "\\_"
  if (char === "#" && place.heading) return "\\#"
  return char
}

/** What would begin a block at the start of a line. */
function escapedStart(text: string): { written: string; length: number } {
  const char = text.charAt(0)
  if (char === " ") return { written: "&#x20;", length: 1 }
  if (char === "#" || char === ">" || char === "=" || char === ":") return { written: `\\${char}`, length: 1 }
  if (SIGN_AT_START.test(text)) return { written: `\\${char}`, length: 1 }
  const number = NUMBER_AT_START.exec(text)
  if (number) return { written: `${number[1]}\\${number[2]}`, length: number[0].length }
  // Only where a module's first word stands: a letter written as a reference stays a letter.
  if (MODULE_AT_START.test(text)) return { written: `&#x${text.charCodeAt(0).toString(16)};`, length: 1 }
  return { written: "", length: 0 }
}

const reference = (char: string): string => `&#x${char.codePointAt(0)?.toString(16).toUpperCase()};`

/** Writes the value of an attribute between double quotes. */
export const escapeAttribute = (value: string): string =>
  value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[<>{}|`\\[\]]/g, reference)

/** Writes the address of a link between its parentheses. */
export const escapeAddress = (href: string): string =>
  href.replaceAll(/&(?=(?:#\w+|[a-z]\w*);)/gi, "&amp;").replaceAll(/[\\<>{}()*`[\]|"]/g, reference)
