import { useMessages } from "../../messages/catalogue.ts"
import type { Change } from "./api.ts"
import { updatesMessages } from "./messages.ts"
import { restoredMessages } from "./restored-messages.ts"
import { firstEffectInWords } from "./side-by-side-rows.tsx"

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
