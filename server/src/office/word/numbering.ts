import { letters, roman } from "../count-signs.ts"
import { attributeOf, childNamed, childrenNamed, type XmlElement } from "../xml-tree.ts"
import { isOn } from "./styles.ts"

/** What stands before a paragraph of a list. */
export interface Marker {
  kind: "sign" | "number" | "letter" | "words"
  /** Its number in the list; for a sign there is none. */
  number: number
  /** From 1. */
  level: number
  /** As a reader saw it: « 2.1. », « Recommandation 3 : ». */
  text: string
}

interface Level {
  start: number
  format: string
  text: string
  isLegal: boolean
  restart: number | null
  style: string
}

export interface Numbering {
  /** The marker of the next paragraph at this place; null where nothing is shown. Counts. */
  next: (list: string, level: number) => Marker | null
  /** The level that a list gives to the paragraphs of a style; null where it names none. */
  levelOfStyle: (list: string, style: string) => number | null
}

const MOST_LEVELS = 9

/** Reads `numbering.xml` and counts as Word does: by abstract list, each deeper level anew under a higher one. */
export function readNumbering(part: XmlElement | null): Numbering {
  const abstract = new Map<string, XmlElement>()
  const byStyle = new Map<string, string>()
  for (const one of childrenNamed(part ?? undefined, "w:abstractNum")) {
    const id = attributeOf(one, "w:abstractNumId")
    abstract.set(id, one)
    const style = attributeOf(childNamed(one, "w:styleLink"), "w:val")
    if (style !== "") byStyle.set(style, id)
  }
  const lists = new Map(childrenNamed(part ?? undefined, "w:num").map((one) => [attributeOf(one, "w:numId"), one]))
  const abstractOf = (list: string): string => {
    const id = attributeOf(childNamed(lists.get(list), "w:abstractNumId"), "w:val")
    const link = attributeOf(childNamed(abstract.get(id), "w:numStyleLink"), "w:val")
    return byStyle.get(link) ?? id
  }
  const levels = new Map<string, Level | null>()
  const levelOf = (list: string, level: number): Level | null => {
    const key = `${list} ${level}`
    const known = levels.get(key)
    if (known !== undefined) return known
    const override = atLevel(childrenNamed(lists.get(list), "w:lvlOverride"), level)
    const own = childNamed(override, "w:lvl") ?? atLevel(childrenNamed(abstract.get(abstractOf(list)), "w:lvl"), level)
    const read = own ? readLevel(own, attributeOf(childNamed(override, "w:startOverride"), "w:val")) : null
    levels.set(key, read)
    return read
  }
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    next: (list, level) => {
      const here = levelOf(list, level)
      if (!here || list === "0") return null
      const id = abstractOf(list)
      const count = counts.get(id) ?? []
      counts.set(id, count)
      const isFirst = !begun.has(`${list} ${level}`)
      begun.add(`${list} ${level}`)
      const isAnew =
        isFirst && childNamed(atLevel(childrenNamed(lists.get(list), "w:lvlOverride"), level), "w:startOverride")
      const before = isAnew ? undefined : count[level]
      count[level] = before === undefined ? here.start : before + 1
      for (let above = 0; above < level; above += 1) count[above] ??= levelOf(list, above)?.start ?? 1
      for (let deeper = level + 1; deeper < MOST_LEVELS; deeper += 1) {
        const restart = levelOf(list, deeper)?.restart ?? null
        if (restart === null || (restart > 0 && level < restart)) count[deeper] = undefined
      }
      return markerOf(here, level, (at) => ({ number: count[at] ?? 1, level: levelOf(list, at) ?? here }))
    },
    levelOfStyle: (list, style) => {
      for (let level = 0; level < MOST_LEVELS; level += 1) if (levelOf(list, level)?.style === style) return level
      return null
    }
  }
}

const atLevel = (found: readonly XmlElement[], level: number): XmlElement | undefined =>
  found.find((one) => Number(attributeOf(one, "w:ilvl")) === level)

function readLevel(element: XmlElement, startsAt: string): Level {
  const said = (name: string): string => attributeOf(childNamed(element, name), "w:val")
  const legal = childNamed(element, "w:isLgl")
  return {
    start: Number(startsAt || said("w:start") || 1) || (startsAt === "0" || said("w:start") === "0" ? 0 : 1),
    format: said("w:numFmt") || "decimal",
    text: said("w:lvlText"),
    isLegal: legal !== undefined && isOn(attributeOf(legal, "w:val")),
    restart: said("w:lvlRestart") === "" ? null : Number(said("w:lvlRestart")),
    style: said("w:pStyle")
  }
}

function markerOf(
  here: Level,
  level: number,
  countAt: (level: number) => { number: number; level: Level }
): Marker | null {
  const { number } = countAt(level)
  const text = here.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = countAt(Number(digit) - 1)
    return inFormat(at.number, here.isLegal ? "decimal" : at.level.format)
  })
  const made = { number, level: level + 1, text: text.trim() }
  if (here.format === "bullet") return { ...made, kind: "sign" }
  if (made.text === "") return null
  // « Recommandation %1 » says more than a number can.
  const around = here.text.replaceAll(/%[1-9]/g, "")
  if (/[\p{L}\p{N}]/u.test(around) || here.format === "none") return { ...made, kind: "words" }
  return { ...made, kind: !here.isLegal && /Letter|Roman/.test(here.format) ? "letter" : "number" }
}

function inFormat(number: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(number)
    case "upperLetter":
      return letters(number).toUpperCase()
    case "lowerRoman":
      return roman(number)
    case "upperRoman":
      return roman(number).toUpperCase()
    case "decimalZero":
      return String(number).padStart(2, "0")
    case "none":
      return ""
    default:
      return String(number)
  }
}
