import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Node } from "@tiptap/pm/model"

/** The sections in which each source is cited, by the source's id, in reading order. */
export function citedPlaces(document: Node): Map<string, SectionKind[]> {
  const places = new Map<string, SectionKind[]>()
  document.forEach((section) => {
    section.descendants((node) => {
      if (node.type.name !== "citation" || node.attrs.ref === "") return
      const found = places.get(node.attrs.ref) ?? []
      if (!found.includes(section.attrs.kind)) places.set(node.attrs.ref, [...found, section.attrs.kind])
    })
  })
  return places
}
