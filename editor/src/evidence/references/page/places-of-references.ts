import type { DocumentNode } from "@recos/schemas/document/document"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Evidence } from "../../use-evidence.ts"

/** Where one source is used: sections of the texts, and outcomes whose figures come from it. */
export interface SourcePlaces {
  sections: SectionKind[]
  outcomes: { id: string; name: string }[]
}

const NOWHERE: SourcePlaces = { sections: [], outcomes: [] }

/** Where a source is used, among what `placesOfSources` found. */
export const placesOf = (places: ReadonlyMap<string, SourcePlaces>, id: string): SourcePlaces =>
  places.get(id) ?? NOWHERE

/** Where each source is used, by its id: in the last stored texts, in reading order, and in the figures of the outcomes. */
export function placesOfSources(
  documents: readonly DocumentNode[],
  evidence: Pick<Evidence, "questions">
): ReadonlyMap<string, SourcePlaces> {
  const places = new Map<string, SourcePlaces>()
  const at = (ref: string): SourcePlaces => {
    const found = places.get(ref) ?? { sections: [], outcomes: [] }
    places.set(ref, found)
    return found
  }
  for (const section of documents.flatMap(({ content }) => content ?? [])) {
    const kind = section.attrs?.kind as SectionKind | undefined
    if (!kind) continue
    for (const ref of citedIn(section)) {
      const { sections } = at(ref)
      if (!sections.includes(kind)) sections.push(kind)
    }
  }
  for (const { id, name, estimate, baselines } of evidence.questions.flatMap(({ outcomes }) => outcomes)) {
    const refs = [...estimate.references, ...baselines.flatMap(({ reference }) => reference ?? [])]
    for (const ref of new Set(refs)) at(ref).outcomes.push({ id, name })
  }
  return places
}

function citedIn(node: DocumentNode): string[] {
  const own = node.type === "citation" && typeof node.attrs?.ref === "string" ? [node.attrs.ref] : []
  return [...own, ...(node.content ?? []).flatMap(citedIn)]
}
