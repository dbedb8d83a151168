import { useEffect } from "preact/hooks"
import { takeBackWords, type WordsAddress, writeWords } from "./api.ts"
import { type KeptWords, type OwnWords, ownWords } from "./use-own-words.ts"

/**
 * One's words by member and place, for as long as the tab lives: a page left before they could be sent does not lose them.
 * `look` is that of the page that shows them now.
 */
const all = new Map<string, { own: OwnWords; look: () => void }>()

const keyOf = (memberId: string, { questionId, criterion, field }: WordsAddress): string =>
  [memberId, questionId, criterion, field].join(" ")

function warn(event: BeforeUnloadEvent): void {
  if ([...all.values()].some(({ own }) => own.hasUnsent())) event.preventDefault()
}

function flushAll(): void {
  for (const { own } of all.values()) void own.flush()
}

addEventListener("beforeunload", warn)
for (const moment of ["pagehide", "visibilitychange", "online"]) addEventListener(moment, flushAll)

/** Whether one has typed something there that the server may not have. */
export const hasTypedWords = (memberId: string, address: WordsAddress): boolean =>
  all.get(keyOf(memberId, address))?.own.hasUnsent() ?? false

/** One's own words at a place: kept in step with what the server shows, sent at once when the page is left. */
export function useOwnWords(memberId: string, address: WordsAddress, shown: KeptWords, look: () => void): OwnWords {
  const key = keyOf(memberId, address)
  const lookAgain = () => all.get(key)?.look()
  const onPage = all.get(key) ?? {
    own: ownWords(shown, {
      write: async (words, revision) => {
        const kept = await writeWords(address, words, revision)
        lookAgain()
        return kept
      },
      takeBack: async (revision) => {
        const kept = await takeBackWords(address, revision)
        lookAgain()
        return kept
      },
      look: lookAgain
    }),
    look
  }
  onPage.look = look
  all.set(key, onPage)
  const { own } = onPage
  useEffect(() => own.meet(shown), [own, shown.words, shown.revision])
  useEffect(() => () => void own.flush(), [own])
  return own
}
