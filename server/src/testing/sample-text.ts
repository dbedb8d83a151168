import type { RecoDocument } from "@recos/schemas/document/document"
import { readDocument } from "@recos/schemas/document/read-document"
import { emptyDocument } from "@recos/schemas/document/template"

export interface SampleWords {
  title?: string
  inBrief?: string
  statement?: string
  /** A reference that the statement cites. */
  cites?: string
}

/** Why it rests on no study and is strong all the same, so that nothing holds it back. */
const ON_AGREEMENT = {
  withoutStudies: "accord du groupe.",
  strengthReason: "Bouger ne coûte rien et ne fait pas de mal."
}

/** A text that lacks nothing the workflow demands, with a few words to change from test to test. */
export function sampleText(words: SampleWords = {}): RecoDocument {
  const { title = "Lombalgie commune", inBrief = "Le mal de dos guérit presque toujours.", cites } = words
  const statement = words.statement ?? "Nous recommandons de rester actif."
  const text = emptyDocument(title)
  for (const section of text.content) {
    if (section.attrs?.kind === "in-brief") section.content = [paragraph(inBrief)]
    for (const block of section.content ?? []) {
      if (block.type === "statement") {
        block.attrs = { ...block.attrs, direction: "for", strength: "strong", ...ON_AGREEMENT }
        block.content = [paragraph(statement, cites)]
      }
      if (block.type === "warningSign") block.content = [paragraph("Perte de force dans une jambe.")]
      if (block.type === "pico") for (const item of block.content ?? []) item.content = [paragraph("Adultes.")]
    }
  }
  const read = readDocument(text)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}

const paragraph = (text: string, cites?: string) => ({
  type: "paragraph",
  content: [{ type: "text", text }, ...(cites ? [{ type: "citation", attrs: { ref: cites } }] : [])]
})
