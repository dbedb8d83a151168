import { parseDocument } from "yaml"
import { onOneLine } from "../../text/on-one-line.ts"

/** What stands before a text: its title, and every other field, for telling it. */
export interface Header {
  /** How much of the text it takes, with its borders. */
  length: number
  title: string
  /** The language that it says, as it says it. */
  language: string
  fields: { name: string; words: string }[]
}

const NONE: Header = { length: 0, title: "", language: "", fields: [] }
const FENCED = /^(\ufeff?)(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(---|\.\.\.|\+\+\+)[ \t]*(?:\r?\n|$)/
const PANDOC = /^\ufeff?(?:%[^\n]*(?:\n[ \t]+[^\n]*)*(?:\n|$)){1,3}/
const LONGEST = 20_000

/**
 * The technical header of a Markdown file: YAML between `---` and `---` or `...` (pandoc, Quarto, Hugo), TOML between `+++`, or pandoc's
 * three lines of `%`. What looks like one and says no fields is text.
 */
export function readHeader(text: string): Header {
  const fenced = FENCED.exec(text.slice(0, LONGEST))
  if (fenced) {
    const [whole, , opening = "", body = "", closing = ""] = fenced
    const isPair = opening === "+++" ? closing === "+++" : closing !== "+++"
    const fields = isPair ? (opening === "+++" ? lineByLine(body, "=") : (inYaml(body) ?? lineByLine(body, ":"))) : null
    return fields ? { length: whole.length, ...sorted(fields) } : NONE
  }
  const pandoc = PANDOC.exec(text)?.[0]
  if (pandoc === undefined || !/^\ufeff?%[ \t]/.test(pandoc)) return NONE
  const [title = "", author = "", date = ""] = pandoc
    .split(/\n(?=%)/)
    .map((line) => onOneLine(line.replace(/^\ufeff?%/, "")))
  const named = [
    { name: "title", words: title },
    { name: "author", words: author },
    { name: "date", words: date }
  ]
  return { length: pandoc.length, ...sorted(named.filter(({ words }) => words !== "")) }
}

function sorted(fields: Header["fields"]): Omit<Header, "length"> {
  const said = (names: readonly string[]) => fields.find(({ name }) => names.includes(name.toLowerCase()))
  const title = said(["title", "titre"])
  const language = said(["lang", "language", "langue"])
  return {
    title: title?.words ?? "",
    language: language?.words ?? "",
    fields: fields.filter((field) => field !== title)
  }
}

function inYaml(body: string): Header["fields"] | null {
  const parsed = parseDocument(body, { schema: "failsafe", logLevel: "silent" })
  if (parsed.errors.length > 0) return null
  const read: unknown = parsed.toJS({ maxAliasCount: 20 })
  if (typeof read !== "object" || read === null || Array.isArray(read)) return null
  return Object.entries(read).map(([name, value]) => ({ name, words: wordsOf(value) }))
}

function wordsOf(value: unknown): string {
  if (typeof value === "string") return onOneLine(value)
  if (Array.isArray(value)) return value.map(wordsOf).join(", ")
  if (typeof value !== "object" || value === null) return String(value ?? "")
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${wordsOf(inner)}`)
    .join(", ")
}

/** Fields whose values no parser takes (« title: Toux : que faire »), a line each; what is indented goes on. */
function lineByLine(body: string, sign: ":" | "="): Header["fields"] | null {
  const fields: Header["fields"] = []
  for (const line of body.split(/\r?\n/)) {
    const named = /^["']?([\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+)?)["']?\s*([:=])(?:\s+|$)(.*)$/u.exec(line)
    const last = fields.at(-1)
    if (named && named[2] === sign) fields.push({ name: named[1] ?? "", words: unquoted(named[3] ?? "") })
    else if (line.trim() === "" || line.trim().startsWith("#")) continue
    else if (last && /^(?:\s|- )/.test(line)) last.words = `${last.words} ${line.trim()}`.trim()
    else return null
  }
  return fields.length > 0 ? fields : null
}

const unquoted = (words: string): string => /^(["'])(.*)\1$/.exec(words.trim())?.[2] ?? words.trim()
