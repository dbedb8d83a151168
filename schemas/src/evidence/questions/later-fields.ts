import type { Outcome } from "./outcome.ts"

/** What came later to outcomes, where nobody has said it: what older drafts and files lack. */
export const UNSAID = { denominator: null, minimalImportant: null, everyday: "" } as const satisfies Partial<Outcome>

/** An outcome as it was stored, whole: one that was stored before a field came lacks it. */
export const wholeOutcome = <Stored extends object>(stored: Stored): typeof UNSAID & Stored => ({
  ...UNSAID,
  ...stored
})
