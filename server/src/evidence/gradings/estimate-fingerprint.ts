import { gradedMatter, type Outcome } from "@recos/schemas/evidence"
import { contentHash } from "../../storage/content-hash.ts"

/** Names what a grading judges of an outcome: another fingerprint means another estimate, to be judged again. */
export const estimateFingerprint = (outcome: Pick<Outcome, "kind" | "estimate" | "baselines">): string =>
  contentHash(gradedMatter(outcome))
