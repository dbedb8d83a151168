import type { DocumentNode } from "../document.ts"
import { escapeAttribute } from "./escape.ts"

/** Writes a tag of the fixed list; attributes that say nothing are left out. */
export function componentTag(
  name: string,
  attrs: NonNullable<DocumentNode["attrs"]>,
  form: "open" | "close" | "empty"
): string {
  if (form === "close") return `</${name}>`
  const written = Object.entries(attrs)
    .filter(([, value]) => value !== null && value !== "")
    .map(([attribute, value]) => ` ${attribute}="${escapeAttribute(String(value))}"`)
    .join("")
  return `<${name}${written}${form === "empty" ? " />" : ">"}`
}
