import type { DocumentMark } from "../document.ts"
import { unwrittenValue } from "../nodes/later-attributes.ts"
import { shapesOf } from "../nodes/shapes.ts"
import { escapeAttribute } from "./escape.ts"

/** Writes the tag that opens a node or mark, or stands for it, with its attributes; those that say nothing are left out. */
export function componentTag(name: string, { type, attrs = {} }: DocumentMark, form: "open" | "empty"): string {
  const written = Object.entries(attrs)
    .filter(([attribute, value]) => Object.hasOwn(shapesOf(type), attribute) && saysSomething(type, attribute, value))
    .map(([attribute, value]) => ` ${attribute}="${escapeAttribute(String(value))}"`)
    .join("")
  return `<${name}${written}${form === "empty" ? " />" : ">"}`
}

/** Null and empty are what a reader takes for an attribute that is not there, unless another value stands for its absence. */
function saysSomething(type: string, attribute: string, value: unknown): boolean {
  const unwritten = unwrittenValue(type, attribute)
  return unwritten === undefined ? value !== null && value !== "" : value !== unwritten
}

export const closingTag = (name: string): string => `</${name}>`
