import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"
import { blocksOf } from "@recos/schemas/document/walk"
import {
  certainty,
  direction,
  hasGrade,
  type Language,
  strength,
  urgency
} from "@recos/schemas/vocabulary/closed-lists"
import { CERTAINTY_LABELS, HAS_GRADE_LABELS, STATEMENT_OPENERS, URGENCY_LABELS } from "@recos/schemas/vocabulary/labels"
import { nullable } from "zod/mini"
import { children } from "../text/node.ts"
import { oneLine, type Piece, pieces } from "./pieces.ts"

/** A statement as sheets show it: its words, its strength by word and by the dashes of its edge, how sure it is. */
export interface KeyMessage {
  text: string
  blocks: Piece[]
  strength: string
  surety: string
  dash: "solid" | "dashed" | "dotted"
}

export interface Sign {
  urgency: string
  blocks: Piece[]
}

const DASHES = { strong: "solid", conditional: "dashed", "good-practice": "dotted" } as const

const ofType = (document: RecoDocument, section: "statements" | "warning-signs", type: string): DocumentNode[] =>
  blocksOf(document, section).filter((node) => node.type === type)

export function keyMessages(document: RecoDocument, language: Language): KeyMessage[] {
  return ofType(document, "statements", "statement").map((node) => {
    const how = strength.parse(node.attrs?.strength)
    const sure = nullable(certainty).parse(node.attrs?.certainty ?? null)
    const grade = nullable(hasGrade).parse(node.attrs?.hasGrade ?? null)
    const said = [sure ? CERTAINTY_LABELS[sure][language] : "", grade ? HAS_GRADE_LABELS[grade][language] : ""]
    return {
      text: oneLine(node),
      blocks: pieces(children(node)),
      strength: STATEMENT_OPENERS[how][direction.parse(node.attrs?.direction)][language],
      surety: said
        .filter(Boolean)
        .map((part) => ` – ${part}`)
        .join(""),
      dash: DASHES[how]
    }
  })
}

export function warningSigns(document: RecoDocument, language: Language): Sign[] {
  return ofType(document, "warning-signs", "warningSign").map((node) => ({
    urgency: URGENCY_LABELS[urgency.parse(node.attrs?.urgency)][language],
    blocks: pieces(children(node))
  }))
}
