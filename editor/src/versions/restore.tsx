import { useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import type { Restored } from "./api.ts"
import { versionMessages } from "./messages.ts"

const RestoreAsked = lazyPart(
  () => import("./restore-asked.tsx"),
  (module) => module.RestoreAsked
)
const RestoreDone = lazyPart(
  () => import("./restore-asked.tsx"),
  (module) => module.RestoreDone
)

/** Takes the text of a version up again, as a change like another; asks once and says what it does. */
export function Restore({ number }: { number: string }) {
  const words = useMessages(versionMessages)
  const { reco } = useReco()
  const [asked, setAsked] = useState<boolean>()
  const [restored, setRestored] = useState<Restored>()
  if (restored) return <RestoreDone recoId={reco.id} restored={restored} />
  return (
    <>
      <Button onClick={() => setAsked(true)}>{words.restore}</Button>
      {asked !== undefined && (
        <RestoreAsked number={number} open={asked} onRestored={setRestored} onClose={() => setAsked(false)} />
      )}
    </>
  )
}
