import type { AutosaveRules, Kept } from "../../autosave/autosave.ts"
import { type Keeper, keepDraft } from "../../autosave/keeper.ts"
import { keepersByName } from "../../autosave/use-keeper.ts"
import { takeBackWords, type WordsAddress, writeWords } from "./api.ts"

/** The server keeps words without the spaces around them; emptied ones are taken back by asking for it. */
export const WORDS_RULES: AutosaveRules<string> = {
  isSame: (one, other) => one.trim() === other.trim(),
  isSendable: (typed) => typed.trim() !== "",
  empty: ""
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
        look: lookAgain
      })
  })
}
