import { nullable } from "zod/mini"
import {
  type Certainty,
  certainty,
  type Direction,
  direction,
  type HasGrade,
  hasGrade,
  type SectionKind,
  type Strength,
  strength
} from "../vocabulary/closed-lists.ts"
import { type RecoDocument, wordsOf } from "./document.ts"
import { plainTextOf } from "./plain-text.ts"
import { walk } from "./walk.ts"

/** A statement as rules and pages read it. */
export interface ReadStatement {
  id: string
  direction: Direction
  strength: Strength
  hasGrade: HasGrade | null
  certainty: Certainty | null
  text: string
  section: SectionKind | undefined
}

/** The statements of a document, in reading order, with their words as plain text. */
export function statementsOf(document: RecoDocument): ReadStatement[] {
  const found: ReadStatement[] = []
  walk(document, (node, section) => {
    if (node.type !== "statement") return
    found.push({
      id: wordsOf(node, "id"),
      direction: direction.parse(node.attrs?.direction),
      strength: strength.parse(node.attrs?.strength),
      hasGrade: nullable(hasGrade).parse(node.attrs?.hasGrade ?? null),
      certainty: nullable(certainty).parse(node.attrs?.certainty ?? null),
      text: plainTextOf(node).trim(),
      section
    })
  })
  return found
}
