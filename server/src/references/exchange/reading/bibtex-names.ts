import { cleanWords } from "./clean-words.ts"
import { latexWords } from "./latex-words.ts"
import { namesIn } from "./name-words.ts"
import type { CslName } from "./said.ts"

/** Cuts a raw value at a sign that stands outside of braces. */
function cutAt(text: string, sign: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let begin = 0
  for (let place = 0; place < text.length; place += 1) {
    if (text[place] === "\\") place += 1
    else if (text[place] === "{") depth += 1
    else if (text[place] === "}") depth -= 1
    else if (depth === 0) {
      sign.lastIndex = place
      const found = sign.exec(text)
      if (!found || found[0] === "") continue
      parts.push(text.slice(begin, place))
      begin = place + found[0].length
      place = begin - 1
    }
  }
  return [...parts, text.slice(begin)]
}

const wordsOf = (raw: string): string => cleanWords(latexWords(raw)) ?? ""
/** A name that stands whole in braces is one name, whatever words it has. */
const isWhole = (raw: string): boolean => raw.startsWith("{") && closesLast(raw)

function closesLast(raw: string): boolean {
  let depth = 0
  for (let place = 0; place < raw.length; place += 1) {
    if (raw[place] === "\\") place += 1
    else if (raw[place] === "{") depth += 1
    else if (raw[place] === "}") depth -= 1
    if (depth === 0) return place === raw.length - 1
  }
  return false
}

/**
 * The names of a value as BibTeX writes them (btxdoc, « First von Last », « von Last, Jr, First »), those of biblatex in parts, and « and others »,
 * which is « et al. » here.
 */
export function bibtexNames(written: string): CslName[] {
  const raw = written.replaceAll(/\s+/g, " ")
  const parts = cutAt(raw, / and /iy)
    .map((part) => part.trim())
    .filter((part) => part !== "")
  // Some tools part names by semicolons, which BibTeX does not know.
  if (parts.length === 1 && !isWhole(raw.trim()) && wordsOf(raw).includes(";")) return namesIn(wordsOf(raw))
  return parts.flatMap((part, place) =>
    part === "others" && place === parts.length - 1 ? [{ literal: "et al." }] : nameOf(part)
  )
}

function nameOf(raw: string): CslName[] {
  if (isWhole(raw)) return one({ literal: wordsOf(raw) })
  if (/^\s*(?:family|given|prefix|suffix)\s*=/i.test(raw)) return inParts(raw)
  const [family = "", ...rest] = cutAt(raw, /,/y).map((piece) => piece.trim())
  if (rest.length === 0) return fromWords(cutAt(raw, /\s+|~/y).filter((word) => word !== ""))
  const [given = "", suffix = ""] = rest.length > 1 ? [rest.slice(1).join(", "), rest[0]] : rest
  return one({ family: wordsOf(family), given: [given, suffix].map(wordsOf).filter(Boolean).join(", ") })
}

function fromWords(words: readonly string[]): CslName[] {
  const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word)
  const von = words.findIndex((word, place) => isSmall(word) && place < words.length - 1)
  const begin = von === -1 ? words.length - 1 : von
  return one({ family: wordsOf(words.slice(begin).join(" ")), given: wordsOf(words.slice(0, begin).join(" ")) })
}

/** `family=Gogh, given=Vincent, prefix=van`. */
function inParts(raw: string): CslName[] {
  const parts = new Map(
    cutAt(raw, /,/y).map((piece) => {
      const [name = "", ...value] = piece.split("=")
      return [name.trim().toLowerCase(), wordsOf(value.join("="))]
    })
  )
  const part = (name: string): string => parts.get(name) ?? ""
  return one({
    family: [part("prefix"), part("family")].filter(Boolean).join(" "),
    given: [part("given"), part("suffix")].filter(Boolean).join(", ")
  })
}

/** The name, without the parts that have no words. */
function one({ literal = "", family = "", given = "" }: CslName): CslName[] {
  if (literal) return [{ literal }]
  if (family && given) return [{ family, given }]
  return family || given ? [{ family: family || given }] : []
}
