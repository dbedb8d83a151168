import { z } from "zod"
import { cleanWords } from "./clean-words.ts"
import { namesIn } from "./name-words.ts"
import type { CslName } from "./said.ts"

const NAME_PARTS = [
  "family",
  "given",
  "literal",
  "name",
  "dropping-particle",
  "non-dropping-particle",
  "suffix"
] as const
/** How names are to be set in type: no words of the name. */
const SETTINGS = new Set(["comma-suffix", "static-ordering", "parse-names", "sequence", "isInstitution"])

/** The names in one entry of a list of authors, and the words of it that belong to no name. */
interface ReadName {
  names: CslName[]
  rest: { name: string; value: unknown }[]
}

/** Reads a name of CSL-JSON or of Crossref: in parts, whole, or as plain words. A person who has one name stays a person. */
export function cslNameOf(value: unknown): ReadName {
  if (typeof value === "string") return { names: namesIn(value), rest: [] }
  const parts = z.record(z.string(), z.unknown()).safeParse(value).data
  if (!parts) return { names: [], rest: value === null ? [] : [{ name: "", value }] }
  const part = (key: (typeof NAME_PARTS)[number]): string => {
    const given = parts[key]
    return typeof given === "string" || typeof given === "number" ? (cleanWords(String(given)) ?? "") : ""
  }
  const given = [part("given"), part("dropping-particle")].filter(Boolean).join(" ")
  // « van Gogh » beside the particle « van »: some tools write it in both.
  const particle = part("non-dropping-particle")
  const isTwice = particle !== "" && part("family").toLowerCase().startsWith(`${particle.toLowerCase()} `)
  const person = [[isTwice ? "" : particle, part("family")].filter(Boolean).join(" "), given].filter(Boolean)
  const whole = part("literal") || part("name")
  const isPerson = person.length > 0
  const rest = Object.entries(parts).flatMap(([name, words]) => {
    const isRead =
      isPart(name) &&
      part(name) !== "" &&
      (isPerson
        ? !isWholeName(name) || (part(name) === whole && person.includes(whole))
        : isWholeName(name) && part(name) === whole)
    const saysNothing = words === null || words === "" || (Array.isArray(words) && words.length === 0)
    return isRead || saysNothing || SETTINGS.has(name) ? [] : [{ name, value: words }]
  })
  return { names: isPerson ? [personOf(person, part("suffix"))] : whole ? [{ literal: whole }] : [], rest }
}

const isPart = (name: string): name is (typeof NAME_PARTS)[number] => (NAME_PARTS as readonly string[]).includes(name)
const isWholeName = (name: string): boolean => name === "literal" || name === "name"

function personOf([family = "", given]: string[], suffix: string): CslName {
  const behind = suffix ? `, ${suffix}` : ""
  return given ? { family, given: `${given}${behind}` } : { family: `${family}${behind}` }
}
