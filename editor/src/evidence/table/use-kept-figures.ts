import type { AutosaveRules, Kept } from "../../autosave/autosave.ts"
import { type Keeper, keepDraft } from "../../autosave/keeper.ts"
import { keepersByName } from "../../autosave/use-keeper.ts"
import { isSame } from "../drafts/merge-drafts.ts"
import { draftOf, type OutcomeDraft, readDraft, shownProblems } from "../outcomes/outcome-draft.ts"
import { changeOutcome } from "../questions/api.ts"
import { type Outcome, readEvidence } from "../use-evidence.ts"

/** What of a draft cannot be kept: fields that its kind shows and that cannot be read, or a name that is missing. */
const faultsOf = (draft: OutcomeDraft) => shownProblems(draft, readDraft(draft).problems, "all")

const RULES: AutosaveRules<OutcomeDraft> = {
  isSame,
  isSendable: (draft) => Object.keys(faultsOf(draft)).length === 0,
  empty: {} as OutcomeDraft
}

const keptOf = (outcome: Outcome): Kept<OutcomeDraft> => ({ draft: draftOf(outcome), revision: outcome.revision })

const figures = keepersByName<OutcomeDraft>()

/** An outcome in the table: each cell that is left is kept by itself, as words are. */
export function useKeptFigures(recoId: string, outcome: Outcome, reload: () => void): Keeper<OutcomeDraft> {
  return figures.useKeeper(`${recoId} ${outcome.id}`, {
    shown: keptOf(outcome),
    look: reload,
    make: () => {
      // The ids that the server gave to baseline risks that were made here.
      let ids = outcome.baselines.map(({ id }) => id)
      return keepDraft(keptOf(outcome), RULES, {
        keep: async (draft, revision) => {
          const { written } = readDraft(draft)
          const baselines = written.baselines.map((one, place) => ({ ...one, id: ids[place] ?? one.id }))
          const kept = await changeOutcome(recoId, outcome.id, { ...written, baselines }, revision)
          ids = kept.baselines.map(({ id }) => id)
          return kept
        },
        look: async () => {
          const { questions } = await readEvidence(recoId)
          const now = questions.flatMap(({ outcomes }) => outcomes).find(({ id }) => id === outcome.id)
          return now ? keptOf(now) : null
        }
      })
    }
  })
}
