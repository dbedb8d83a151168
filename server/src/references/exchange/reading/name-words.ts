import { cleanWords } from "./clean-words.ts"
import type { CslName } from "./said.ts"

/** « Durand MP »: how Vancouver writes a person. */
const WITH_INITIALS = /^(\p{Lu}[\p{L}'’ -]*?) (\p{Lu}{1,3})$/u

const SUFFIX = /^(?:Jr|Sr|I{1,3}|IV|MD|PhD)\.?$/i

/**
 * The names in one value as RIS and MEDLINE write them: `Durand, Marie`, `Durand, Paul, Jr.`, several parted by semicolons, or several with
 * their initials parted by commas. A name without a comma is a body's, and so is one that ends with its comma or has a double one
 * within (EndNote); `Platon,,` is a person who has one name.
 */
export function namesIn(given: string): CslName[] {
  // The letters first: an entity ends with a semicolon of its own.
  const words = cleanWords(given) ?? ""
  return words
    .split(";")
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
    .flatMap(namesOfPart)
}

function namesOfPart(name: string): CslName[] {
  // EndNote doubles the comma of a body's own name.
  const [, body, rest] = /^([^,]+),,\s*(\S.*)$/.exec(name) ?? []
  if (body && rest && !SUFFIX.test(rest)) return [{ literal: `${body}, ${rest}` }]
  const pieces = name.split(",").map((piece) => piece.trim())
  const people = pieces.flatMap((piece) => WITH_INITIALS.exec(piece) ?? [])
  if (pieces.length > 1 && people.length === 3 * pieces.length) {
    return pieces.flatMap((piece) => {
      const [, family = "", initials = ""] = WITH_INITIALS.exec(piece) ?? []
      return [{ family, given: initials }]
    })
  }
  return [nameOfPieces(name, pieces)]
}

function nameOfPieces(name: string, [family = "", ...rest]: string[]): CslName {
  if (rest.length === 0) return { literal: name }
  const given = rest.filter((piece) => piece !== "").join(", ")
  if (given === "") return rest.length > 1 ? { family } : { literal: family }
  return family === "" ? { family: given } : { family, given }
}
