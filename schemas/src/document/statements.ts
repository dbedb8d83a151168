import { nullable } from "zod/mini"
import { ANSWERS, type Answer } from "../evidence/statements/finding-catalogue.ts"
import type { HeldStatement } from "../evidence/statements/holding.ts"
import {
  type Addressee,
  certainty,
  direction,
  hasGrade,
  type SectionKind,
  strength
} from "../vocabulary/closed-lists.ts"
import { ADDRESSEES } from "../vocabulary/languages-and-colleges.ts"
import { type DocumentNode, type RecoDocument, wordsOf } from "./document.ts"
import { plainTextOf } from "./plain-text.ts"
import { walk } from "./walk.ts"

/** A statement as rules and pages read it. */
export interface ReadStatement extends HeldStatement {
  id: string
  /** To whom it speaks; empty when to everybody. */
  addressees: Addressee[]
  section: SectionKind | undefined
}

/** The statements of a document, in reading order, with their words as plain text. */
export function statementsOf(document: RecoDocument): ReadStatement[] {
  const found: ReadStatement[] = []
  walk(document, (node, section) => {
    if (node.type !== "statement") return
    found.push(readStatement(node, section))
  })
  return found
}

/** One statement by itself, with the section in which it stands. */
export const readStatement = (node: DocumentNode, section?: SectionKind): ReadStatement => ({
  id: wordsOf(node, "id"),
  direction: direction.parse(node.attrs?.direction),
  strength: strength.parse(node.attrs?.strength),
  hasGrade: nullable(hasGrade).parse(node.attrs?.hasGrade ?? null),
  certainty: nullable(certainty).parse(node.attrs?.certainty ?? null),
  text: plainTextOf(node).trim(),
  addressees: ADDRESSEES.filter((one) => wordsOf(node, "addressees").split(" ").includes(one)),
  answers: answersOf(node),
  section
})

const answersOf = (node: DocumentNode): Record<Answer, string> =>
  Object.fromEntries(ANSWERS.map((name) => [name, wordsOf(node, name)])) as Record<Answer, string>
