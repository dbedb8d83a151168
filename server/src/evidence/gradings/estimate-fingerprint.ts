import { gradedMatter } from "@recos/schemas/evidence/grading/graded-matter"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import { contentHash } from "../../storage/content-hash.ts"

/** Names what a grading judges of an outcome: another fingerprint means another estimate, to be judged again. */
export const estimateFingerprint = (outcome: Pick<Outcome, "kind" | "estimate" | "baselines">): string =>
  contentHash(gradedMatter(outcome))
