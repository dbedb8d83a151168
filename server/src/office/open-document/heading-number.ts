import { letters, roman } from "../count-signs.ts"
import { attributeOf, childNamed, elementsIn, textIn, type XmlElement } from "../xml-tree.ts"
import type { OpenTextFile } from "./open-text-file.ts"

/** The number that stands before a heading: as the file says it, or counted by its outline. Empty where there is none. */
export function headingNumber({ styles, outline }: OpenTextFile, heading: XmlElement, level: number): string {
  const said = childNamed(heading, "text:number")
  if (said) return textIn(said).trim()
  outline.length = Math.max(outline.length, level)
  const isListHeader = attributeOf(heading, "text:is-list-header") === "true"
  const levelOf = (at: number): XmlElement | undefined =>
    elementsIn(styles.outline).find((one) => Number(attributeOf(one, "text:level")) === at)
  const here = levelOf(level)
  if (isListHeader) return ""
  outline[level - 1] = (outline[level - 1] ?? startOf(here) - 1) + 1
  outline.length = level
  if (attributeOf(here, "style:num-format") === "") return ""
  const shown = Math.max(1, Number(attributeOf(here, "text:display-levels") || 1))
  const numbers: string[] = []
  for (let at = Math.max(1, level - shown + 1); at <= level; at += 1) {
    const format = attributeOf(levelOf(at), "style:num-format")
    if (format !== "") numbers.push(inFormat(outline[at - 1] ?? 1, format))
  }
  return `${attributeOf(here, "style:num-prefix")}${numbers.join(".")}${attributeOf(here, "style:num-suffix")}`.trim()
}

const startOf = (level: XmlElement | undefined): number => Number(attributeOf(level, "text:start-value") || 1)

/** A number as OpenDocument names its forms: 1, a, A, i, I. */
export function inFormat(number: number, format: string): string {
  const sign =
    format === "a" || format === "A" ? letters(number) : format === "i" || format === "I" ? roman(number) : `${number}`
  return format === format.toUpperCase() ? sign.toUpperCase() : sign
}
