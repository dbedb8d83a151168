import { asksWhyStrong, saysWhyStrong } from "../evidence/decision/strong-on-low.ts"
import type { Note } from "./check-document.ts"
import type { RecoDocument } from "./document.ts"
import { plainTextOf } from "./plain-text.ts"
import { statementsOf } from "./statements.ts"
import { sectionOf } from "./walk.ts"

/** Recommendations that are strong on low certainty while the reasons say nothing of it. */
export function checkStrength(document: RecoDocument, note: Note): void {
  const reasons = sectionOf(document, "reasons")
  if (reasons && saysWhyStrong(plainTextOf(reasons))) return
  for (const { id, section, strength, certainty } of statementsOf(document)) {
    if (asksWhyStrong(strength, certainty)) note("strong-on-low-certainty", section, id)
  }
}
