import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"

/** Small makers for the documents of tests: they read like the page that they make. */

export const words = (text: string, ...marks: NonNullable<DocumentNode["marks"]>): DocumentNode => ({
  type: "text",
  text,
  ...(marks.length > 0 && { marks })
})

export const paragraph = (...content: (string | DocumentNode)[]): DocumentNode => ({
  type: "paragraph",
  content: content.map((piece) => (typeof piece === "string" ? words(piece) : piece))
})

export const cite = (ref: string): DocumentNode => ({ type: "citation", attrs: { ref, locator: "" } })

export const section = (kind: string, ...content: DocumentNode[]): DocumentNode => ({
  type: "section",
  attrs: { kind },
  content
})

export const statement = (id: string, text: string, attrs: Record<string, string | null> = {}): DocumentNode => ({
  type: "statement",
  attrs: { id, direction: "for", strength: "strong", hasGrade: "B", certainty: "moderate", ...attrs },
  content: [paragraph(text, cite("source-a"))]
})

export const warningSign = (id: string, text: string, urgency = "emergency"): DocumentNode => ({
  type: "warningSign",
  attrs: { id, urgency },
  content: [paragraph(text)]
})

/** A table of text, its heads first. */
export const table = (...rows: string[][]): DocumentNode => ({
  type: "table",
  content: rows.map((row) => ({
    type: "tableRow",
    content: row.map((text) => ({ type: "tableCell", content: [paragraph(text)] }))
  }))
})

export const reco = (title: string, ...sections: DocumentNode[]): RecoDocument => ({
  type: "doc",
  content: [{ type: "recoTitle", content: [words(title)] }, ...sections]
})

/** A reco that fills the sections that a reader meets first. */
export const plainReco = (title: string): RecoDocument =>
  reco(
    title,
    section("in-brief", paragraph("Le mal de dos guérit le plus souvent seul.")),
    section("question", {
      type: "pico",
      attrs: { id: "q1" },
      content: [
        { type: "picoItem", attrs: { part: "population" }, content: [paragraph("Adultes qui ont mal au bas du dos.")] }
      ]
    }),
    section("statements", statement("s1", "Nous recommandons de rester actif.")),
    section("reasons", paragraph("Dix essais le montrent.", cite("source-a"))),
    section("warning-signs", warningSign("w1", "Jambe qui devient faible."))
  )

export const SOURCE = {
  id: "source-a",
  csl: { type: "article-journal" as const, title: "Advice to stay active", DOI: "10.1002/14651858.CD007612.pub2" },
  checkedOn: "2026-02-01"
}
