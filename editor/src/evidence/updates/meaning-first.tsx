import { type EffectMeaning, meaningTurn } from "@recos/schemas/evidence/effects/meaning-turn"
import { useMessages } from "../../messages/catalogue.ts"
import { Notice } from "../../ui/notice.tsx"
import type { Change } from "./api.ts"
import { rereadMessages } from "./reread-messages.ts"

const isUnnamed = (meaning: EffectMeaning | null): boolean => meaning === "more" || meaning === "less"

/** That other figures turn what the effect means to the person, said before the figures themselves; nothing where they do not. */
export function MeaningFirst({ change: { before, after } }: { change: Pick<Change, "before" | "after"> }) {
  const words = useMessages(rereadMessages)
  const turn = meaningTurn(before, after)
  if (turn === null) return null
  const { from, to, leansFrom, leansTo } = turn
  const sentences: Partial<Record<string, string>> = words.turn
  const sentence = sentences[`${from}-${to}`]
  return (
    <Notice kind="error" title={words.turn.title}>
      <p>{sentence ?? (leansFrom && leansTo && words.leans(leansFrom, leansTo))}</p>
      {[from, to, leansFrom].some(isUnnamed) && <p>{words.sayWhichIsGood}</p>}
    </Notice>
  )
}
