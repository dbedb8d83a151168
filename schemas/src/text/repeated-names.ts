/** A value that an object of JSON gives under a name that it has already: whoever parses it keeps the last alone. */
export interface RepeatedName {
  name: string
  line: number
  /** The value that gives way, as it is written. */
  words: string
}

interface Open {
  /** The names of an object with where their values stand; none for a list. */
  values: Map<string, [from: number, to: number, line: number]> | null
  name: string | null
  from: number
  line: number
}

const MOST = 100
const LONGEST = 300

/**
 * The names that come twice within one object, each with the value that is not the last. Parsing drops it without a word.
 * @param text JSON that parses; anything else gives nothing to rely on.
 */
export function repeatedNames(text: string): RepeatedName[] {
  const found: RepeatedName[] = []
  const open: Open[] = []
  let line = 1
  /** A string that may be a name: what follows it says. */
  let words: string | null = null
  const begin = (at: number) => {
    const top = open.at(-1)
    if (!top?.values || top.name === null || top.from >= 0) return
    top.from = at
    top.line = line
  }
  const end = (at: number) => {
    const top = open.at(-1)
    if (!top?.values || top.name === null || top.from < 0) return
    const before = top.values.get(top.name)
    if (before && found.length < MOST) {
      found.push({ name: top.name, line: before[2], words: text.slice(before[0], before[1]).trim().slice(0, LONGEST) })
    }
    top.values.set(top.name, [top.from, at, top.line])
    top.name = null
    top.from = -1
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === "\n") line++
    else if (sign === '"') {
      const from = at
      at++
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1
      words = text.slice(from, at + 1)
      begin(from)
    } else if (sign === ":") {
      const top = open.at(-1)
      if (top?.values && words !== null) {
        top.name = words.includes("\\") ? (JSON.parse(words) as string) : words.slice(1, -1)
        top.from = -1
      }
      words = null
    } else if (sign === "{" || sign === "[") {
      begin(at)
      open.push({ values: sign === "{" ? new Map() : null, name: null, from: -1, line })
    } else if (sign === "}" || sign === "]") {
      end(at)
      open.pop()
    } else if (sign === ",") end(at)
    else if (sign !== undefined && sign.trim() !== "") begin(at)
  }
  return found
}
