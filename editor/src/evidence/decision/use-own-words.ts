import type { AutosaveRules, Kept } from "../../autosave/autosave.ts"
import { type Keeper, keepDraft } from "../../autosave/keeper.ts"
import { keepersByName } from "../../autosave/use-keeper.ts"
import { readDecision, takeBackWords, type Words, type WordsAddress, writeWords } from "./api.ts"

/** The server keeps words without the spaces around them; emptied ones are taken back by asking for it. */
const WORDS_RULES: AutosaveRules<string> = {
  isSame: (one, other) => one.trim() === other.trim(),
  isSendable: (typed) => typed.trim() !== "",
  empty: ""
}

/** One's latest words as the server has them: none once taken back, under a revision that goes on. */
export function latestWords(mine: readonly Words[]): Kept<string> {
  const latest = mine.toSorted((one, other) => one.revision - other.revision).at(-1)
  return { draft: latest?.takenBackAt === null ? latest.words : "", revision: latest?.revision ?? 0 }
}

const ownWords = keepersByName<string>()

const nameOf = (memberId: string, { questionId, criterion, field }: WordsAddress): string =>
  [memberId, questionId, criterion, field].join(" ")

/** Whether one has typed something there that the server may not have. */
export const hasTypedWords = (memberId: string, address: WordsAddress): boolean =>
  ownWords.isTyped(nameOf(memberId, address))

/** One's own words at a place, kept as one types them. `look` reads the page again. */
export function useOwnWords(
  memberId: string,
  address: WordsAddress,
  shown: Kept<string>,
  look: () => void
): Keeper<string> {
  return ownWords.useKeeper(nameOf(memberId, address), {
    shown,
    look,
    make: (lookAgain) =>
      keepDraft(shown, WORDS_RULES, {
        keep: async (typed, revision) => {
          const kept = await writeWords(address, typed.trim(), revision)
          lookAgain()
          return kept
        },
        remove: async (revision) => {
          const removed = await takeBackWords(address, revision)
          lookAgain()
          return removed
        },
        look: () => readOwnWords(memberId, address)
      })
  })
}

async function readOwnWords(
  memberId: string,
  { id, questionId, criterion, field }: WordsAddress
): Promise<Kept<string>> {
  const { criteria } = await readDecision({ id, questionId })
  const words = criteria.find((one) => one.criterion === criterion)?.words ?? []
  return latestWords(words.filter((one) => one.field === field && one.author.id === memberId))
}
