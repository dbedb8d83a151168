import { compareEvidence } from "@recos/schemas/evidence/comparison/compare-evidence"
import { evidenceChangeInWords } from "@recos/schemas/evidence/comparison/evidence-change-words"
import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import type { Words } from "../words/words.ts"
import type { SectionChanges } from "./version-changes.ts"

/** What changed in the evidence from one version to the next, in words, as one more section of what changed in the text. */
export function evidenceChanges(
  before: PublishedEvidence | undefined,
  after: PublishedEvidence | undefined,
  words: Words
): SectionChanges[] {
  const changes = compareEvidence(before, after).map((change) => {
    const { what, subject, fields } = evidenceChangeInWords(change, words.lang)
    return {
      what,
      fields: fields.map(({ name, before: old, after: now }) =>
        old === now ? name : words.changes.field(name, old, now)
      ),
      words: subject === "" ? [] : [{ change: "same" as const, text: subject }]
    }
  })
  return changes.length === 0 ? [] : [{ heading: words.changes.evidence, changes }]
}
