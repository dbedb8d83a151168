import { canonicalJson } from "../text/canonical-json.ts"
import type { Format, FormatLine } from "./format-lines.ts"

const RULE = "See docs/document-format.md, « How the format grows »."

/**
 * What stands between the format that was published and the one of the code, each with what to do.
 * @param kept the lines of `published-format.json`
 * @param now the lines of the code
 */
export function formatProblems(kept: Format, now: Format): string[] {
  return [
    ...Object.entries(kept).flatMap(([place, line]) => changed(place, line, now[place], now)),
    ...Object.entries(now).flatMap(([place, line]) =>
      kept[place] ? [] : [...undeclared(place, line, kept), added(place, line)]
    )
  ]
}

function changed(place: string, before: FormatLine, now: FormatLine | undefined, all: Format): string[] {
  if (!now)
    return [`${place} is in what was published, and gone: put it back, for older texts hold it for ever. ${RULE}`]
  if (canonicalJson(before) === canonicalJson(now)) return []
  for (const name of ["initial", "later"]) {
    if (canonicalJson(before[name] ?? null) === canonicalJson(now[name] ?? null)) continue
    const was = JSON.stringify(before[name])
    return [
      `${place} was read as ${was} where nothing is written: put that back, for older texts were hashed with it. ${RULE}`
    ]
  }
  const gone = valuesOf(before).filter((value) => !valuesOf(now).includes(value))
  if (gone.length > 0)
    return [`${place} may no longer be ${gone.join(", ")}: put it back, for older texts say it. ${RULE}`]
  if (place === "section.kind") return newSections(before, now, all)
  return [
    `${place} was ${JSON.stringify(before)}. If all that it allowed is still allowed, write in published-format.json: ${entry(place, now)}. Else put it back. ${RULE}`
  ]
}

/** Older texts lack a new section, and are whole without it. */
function newSections(before: FormatLine, now: FormatLine, all: Format): string[] {
  const mayLack = all.sections?.mayLack
  const undeclared = valuesOf(now).filter(
    (kind) => !valuesOf(before).includes(kind) && !(Array.isArray(mayLack) && mayLack.includes(kind))
  )
  const declare = undeclared.map(
    (kind) =>
      `the section ${kind} is not in what was published: name it in LATER_SECTIONS (schemas/src/vocabulary.ts). ${RULE}`
  )
  return [...declare, added("section.kind", now)]
}

const valuesOf = ({ enum: values, order }: FormatLine): unknown[] =>
  [values, order].flatMap((list) => (Array.isArray(list) ? list : []))

/** What older texts lack must be left out of them: it is optional, or declared with what stands for its absence. */
function undeclared(place: string, line: FormatLine, kept: Format): string[] {
  const owner = place.replace(/(?:\.[^.[\]{} ]+|\[\]|\{\})$/, "")
  if (owner === place || !kept[owner] || "optional" in line || "later" in line) return []
  return [
    `${place} is not in what was published: older texts lack it, and would be refused or hashed otherwise. Declare it as \`addedLater(shape, before)\` (schemas/src/added-later.ts), with the value that older texts are read with. ${RULE}`
  ]
}

const added = (place: string, line: FormatLine): string =>
  `${place} is new. Once it is declared and meant, write in published-format.json, so that it is kept from then on: ${entry(place, line)}`

const entry = (place: string, line: FormatLine): string => `${JSON.stringify(place)}: ${JSON.stringify(line)}`
