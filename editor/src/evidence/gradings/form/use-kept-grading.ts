import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { EMPTY_GRADING } from "@recos/schemas/evidence/grading/grading-rules"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import type { AutosaveRules, Kept } from "../../../autosave/autosave.ts"
import { type Keeper, keepDraft } from "../../../autosave/keeper.ts"
import { keepersByName } from "../../../autosave/use-keeper.ts"
import { type OutcomeAddress, type OutcomeGradings, readGradings, saveGrading } from "../api.ts"

/** One's judgements, and the estimate that one looked at. */
export interface OwnGradingDraft {
  judgements: GradingDraft
  /** Fingerprint of the estimate. */
  estimateHash: string
}

/** A grading as the server keeps it: domains in whatever order they were judged, reasons without the spaces around them. */
const asKept = (judgements: GradingDraft): string =>
  canonicalJson(
    JSON.parse(JSON.stringify(judgements, (_name, held) => (typeof held === "string" ? held.trim() : held)))
  )

const isSame = (one: GradingDraft, other: GradingDraft): boolean => asKept(one) === asKept(other)

/** Looking at an estimate is no grading yet: nothing is sent before something is judged. */
const GRADING_RULES: AutosaveRules<OwnGradingDraft> = {
  isSame: (one, other) => one.estimateHash === other.estimateHash && isSame(one.judgements, other.judgements),
  isSendable: ({ judgements }, { revision }) => revision > 0 || !isSame(judgements, EMPTY_GRADING),
  empty: { judgements: EMPTY_GRADING, estimateHash: "" }
}

const keptOf = ({ mine, estimateHash }: OutcomeGradings): Kept<OwnGradingDraft> => ({
  draft: { judgements: mine?.judgements ?? EMPTY_GRADING, estimateHash: mine?.estimateHash ?? estimateHash },
  revision: mine?.revision ?? 0
})

const ownGradings = keepersByName<OwnGradingDraft>()

/** One's own grading of an outcome, kept as one types it. */
export function useKeptGrading(
  memberId: string,
  address: OutcomeAddress,
  gradings: OutcomeGradings,
  reload: () => void
): Keeper<OwnGradingDraft> {
  const name = `${memberId} ${address.outcomeId}`
  return ownGradings.useKeeper(name, {
    shown: keptOf(gradings),
    look: reload,
    make: (lookAgain) =>
      keepDraft(keptOf(gradings), GRADING_RULES, {
        keep: ({ judgements, estimateHash }, revision) => saveGrading(address, { judgements, estimateHash, revision }),
        look: async () => {
          const now = await readGradings(address)
          if (now.refusals.grade === null) return keptOf(now)
          // Signed meanwhile, or closed: there is nothing left to keep, and the page shows what stands.
          ownGradings.forget(name)
          lookAgain()
          return null
        }
      })
  })
}
