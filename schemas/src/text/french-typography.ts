/** One change of a text: what goes at a place, and what comes instead. */
interface Edit {
  at: number
  remove: number
  insert: string
}

/** The space that French puts before tall punctuation and inside guillemets, and the one between a figure and its unit. */
const NARROW = "\u202f"
const FIXED = "\u00a0"

/** Addresses, DOIs, mail addresses and code: each sign in them is meant. */
const VERBATIM =
  /(?:https?:\/\/|www\.|mailto:|tel:|doi:)\S+|\b10\.\d{4,9}\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|`[^`]*`|\S*(?:::|[=_/\\]\S*:)\S*/gi

const UNITS = "%|‰|°C|€|kg|g|mg|µg|μg|ng|km|m|cm|mm|L|l|dL|dl|cL|cl|mL|ml|h|min|s|UI|mmol|mol|kcal|kPa|mmHg"
const FIGURE_AND_UNIT = new RegExp(`(?<=\\d)[ ](?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, "gu")
/** Tall punctuation after words, with or without its space; a colon only where a word ends, for 12:30 and 1:4 have none. */
const TALL =
  /(?<=[\p{L}\p{N})\]»%’”\ufffc])[ \u00a0]*(?=[;!?](?![\p{L}\p{N}]))|(?<=[\p{L}\p{N})\]»%’”\ufffc])[ \u00a0]*(?=:(?:\s|$))|(?<=\S)[ \u00a0]+(?=[;:!?](?:\s|$|[»)]))/gu
const AFTER_OPENING = /(?<=«)(?:[ \u00a0]+|(?=[^\u202f\u00a0\s]))/gu
const BEFORE_CLOSING = /[ \u00a0]+(?=»)|(?<=[^\u202f\u00a0\s«])(?=»)/gu
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu

/** Where a text must stay as it is. */
function verbatimIn(text: string): (at: number) => boolean {
  const spans = [...text.matchAll(VERBATIM)].map(({ index, 0: found }) => [index, index + found.length] as const)
  return (at) => spans.some(([from, to]) => at >= from && at < to)
}

/**
 * What French typography changes in a line: narrow spaces before tall punctuation and inside guillemets, a space that does not break between a
 * figure and its unit, apostrophes, and quotation marks where each has its pair. Nothing within addresses, DOIs and code.
 * @param text a line, in which what is no text is U+FFFC
 */
function frenchEdits(text: string): Edit[] {
  const isVerbatim = verbatimIn(text)
  const edits: Edit[] = []
  const replace = (pattern: RegExp, insert: string): void => {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      // A sign right after an address is of the sentence.
      if (!isVerbatim(index)) edits.push({ at: index, remove: found.length, insert })
    }
  }
  replace(FIGURE_AND_UNIT, FIXED)
  replace(TALL, NARROW)
  replace(AFTER_OPENING, NARROW)
  replace(BEFORE_CLOSING, NARROW)
  replace(APOSTROPHE, "’")
  edits.push(...guillemets(text, isVerbatim))
  return withoutOverlap(edits)
}

/** Straight quotation marks as guillemets, where they stand in pairs: of an odd number, one may be an inch or a second. */
function guillemets(text: string, isVerbatim: (at: number) => boolean): Edit[] {
  const found = [...text.matchAll(/"/g)].map(({ index }) => index).filter((at) => !isVerbatim(at))
  if (found.length % 2 === 1) return []
  const edits = found.map(
    (at, place): Edit => ({ at, remove: 1, insert: place % 2 === 0 ? `«${NARROW}` : `${NARROW}»` })
  )
  const isPaired = found.every((at, place) =>
    place % 2 === 0
      ? /^(?:|[\s([«’\ufffc])$/u.test(text.slice(at - 1, at)) || at === 0
      : !/^\s$/.test(text.slice(at - 1, at))
  )
  return isPaired ? edits : []
}

/** In order, none within another: a space before a closing quotation mark belongs to both. */
function withoutOverlap(edits: Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((one, other) => one.at - other.at || other.remove - one.remove)) {
    const last = kept.at(-1)
    if (last && (edit.at < last.at + last.remove || (edit.at === last.at && edit.remove === 0))) continue
    kept.push(edit)
  }
  return kept
}

/** A line as French typography has it. */
export function inFrench(text: string): string {
  let done = 0
  let made = ""
  for (const { at, remove, insert } of frenchEdits(text)) {
    made += text.slice(done, at) + insert
    done = at + remove
  }
  return made + text.slice(done)
}

/**
 * What French typography changes as a sign is typed.
 * @param before the line up to the caret
 * @returns a change of that line with the sign at its end; null where the sign stays as it is
 */
export function typedInFrench(before: string, typed: string): Edit | null {
  const line = before + typed
  const end = before.length
  const isInCode = before.split("`").length % 2 === 0
  if (isInCode || verbatimIn(line)(end)) return null
  const edit = (at: number, insert: string): Edit => ({ at, remove: line.length - at, insert })
  switch (typed) {
    case "'":
      return /\p{L}$/u.test(before) ? edit(end, "’") : null
    case "«":
      return edit(end, `«${NARROW}`)
    case '"':
      if (/(?:^|[\s([’\ufffc])$/u.test(before) && !isOpen(before)) return edit(end, `«${NARROW}`)
      return isOpen(before) ? edit(before.trimEnd().length, `${NARROW}»`) : null
    case " ":
      if (before.endsWith(`«${NARROW}`)) return edit(end, "")
      // A colon may be of an hour or a ratio until the space after it.
      return /[\p{L}\p{N})\]»%’”\ufffc]:$/u.test(before) && !verbatimIn(before)(end - 1)
        ? edit(end - 1, `${NARROW}: `)
        : null
    case ":":
      return /\S[ \u00a0]$/.test(before) ? edit(end - 1, `${NARROW}:`) : null
    case ";":
    case "!":
    case "?":
    case "»":
      if (/\S[ \u00a0]$/.test(before)) return edit(end - 1, NARROW + typed)
      return /[\p{L}\p{N})\]»%’”\ufffc]$/u.test(before) ? edit(end, NARROW + typed) : null
    default:
      return null
  }
}

/** Whether guillemets were opened and not closed. */
const isOpen = (before: string): boolean => before.lastIndexOf("«") > before.lastIndexOf("»")
