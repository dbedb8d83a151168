import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"
import { blocksOf } from "@recos/schemas/document/walk"
import { type Language, strength } from "@recos/schemas/vocabulary/closed-lists"
import { children } from "../text/node.ts"
import { type Piece, pieces } from "./pieces.ts"
import { factLines, judgementsOf, oneLine, urgencyOf } from "./said-in-line.ts"

/** A statement as sheets show it: its words, its strength by word and by the dashes of its edge, how sure it is. */
export interface KeyMessage {
  text: string
  blocks: Piece[]
  strength: string
  surety: string
  dash: "solid" | "dashed" | "dotted"
  /** To whom it speaks, and the reasons that it gives: a line each. */
  facts: string[]
}

export interface Sign {
  urgency: string
  blocks: Piece[]
}

const DASHES = { strong: "solid", conditional: "dashed", "good-practice": "dotted", unspecified: "dotted" } as const

const ofType = (document: RecoDocument, section: "statements" | "warning-signs", type: string): DocumentNode[] =>
  blocksOf(document, section).filter((node) => node.type === type)

/** The statements of a document; where it is not to be followed, each wears its `standing`. */
export function keyMessages(document: RecoDocument, language: Language, standing: string | null = null): KeyMessage[] {
  return ofType(document, "statements", "statement").map((node) => {
    const judged = judgementsOf(node, language)
    return {
      text: oneLine(node),
      blocks: pieces(children(node), language),
      strength: standing ? `${standing} – ${judged.strength}` : judged.strength,
      surety: judged.surety.map((part) => ` – ${part}`).join(""),
      dash: DASHES[strength.parse(node.attrs?.strength)],
      facts: factLines(node, language)
    }
  })
}

export function warningSigns(document: RecoDocument, language: Language): Sign[] {
  return ofType(document, "warning-signs", "warningSign").map((node) => ({
    urgency: urgencyOf(node, language),
    blocks: pieces(children(node), language)
  }))
}
