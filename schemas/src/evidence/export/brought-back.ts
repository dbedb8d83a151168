import type { EvidenceToExport } from "./evidence-file.ts"

/** For tests: what an import brings back of an export, a grading apart from its outcome, and not what each college made of its importance. */
export const broughtBack = ({ questions, references }: Pick<EvidenceToExport, "questions" | "references">) => ({
  questions: questions.map((question) => ({
    ...question,
    outcomes: question.outcomes.map(({ importance, agreed, ...outcome }) => outcome)
  })),
  references,
  agreed: questions.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ id, agreed }) => (agreed ? [{ outcome: id, grading: agreed }] : []))
  )
})
