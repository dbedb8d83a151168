import { useMessages } from "../../messages/catalogue.ts"
import type { Change } from "./api.ts"
import { firstEffectInWords } from "./effects-side-by-side-rows.tsx"
import { updatesMessages } from "./messages.ts"
import { restoredMessages } from "./restored-messages.ts"

/** The old and the new effect in a few words, and why; without a change, it is the text that came back. */
export function WhatChanged({ change }: { change: Change | undefined }) {
  const words = useMessages(updatesMessages)
  const restoredWords = useMessages(restoredMessages)
  if (!change) return <span class="statement-change">{restoredWords.restored}</span>
  const [before, after] = [change.before, change.after].map(firstEffectInWords)
  return (
    <>
      {before && after && (
        <span class="statement-change">
          {before} <span aria-hidden="true">→</span>
          <span class="visually-hidden">{words.becomes}</span> <strong>{after}</strong>
        </span>
      )}
      <span class="statement-change">{change.why}</span>
    </>
  )
}
