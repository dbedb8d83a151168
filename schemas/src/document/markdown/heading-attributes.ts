import type { Heading, PhrasingContent } from "mdast"
import { type Import, note } from "./import-inline.ts"

/** What pandoc, Quarto, kramdown and Google Docs write behind a heading: `{#rec .unnumbered}`, `{-}`, `{: .class}`. */
const ATTRIBUTES = /\s*\{(?:-|:?\s*[#.][^{}]*|[\w-]+=[^{}]*)\}\s*$/

/** A heading without the attributes in braces behind it, which are noted. */
export function headingWithoutAttributes(current: Import, heading: Heading): Heading {
  const last = heading.children.at(-1)
  const found = last?.type === "text" ? ATTRIBUTES.exec(last.value) : null
  if (!found || last?.type !== "text") return heading
  note(current, "heading-attributes", heading, found[0])
  const value = last.value.slice(0, found.index)
  const kept: PhrasingContent[] = value === "" ? [] : [{ ...last, value }]
  return { ...heading, children: [...heading.children.slice(0, -1), ...kept] }
}
