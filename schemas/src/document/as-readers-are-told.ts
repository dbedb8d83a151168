import type { PublishedEvidence } from "../evidence/published-evidence.ts"
import type { RecoDocument } from "./document.ts"
import { withShownCertainty } from "./with-shown-certainty.ts"
import { withShownQuestion } from "./with-shown-question.ts"

/** A text with what the evidence of the same version says in its places: certainties, and the words of clinical questions. */
export const asReadersAreTold = (
  document: RecoDocument,
  evidence: Pick<PublishedEvidence, "questions" | "bases"> | undefined,
  mark: "marked" | "unmarked" = "unmarked"
): RecoDocument => withShownQuestion(withShownCertainty(document, evidence, mark), evidence?.questions ?? [])
