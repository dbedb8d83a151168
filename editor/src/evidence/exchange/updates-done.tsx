import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import type { Imported } from "./api.ts"
import { editionMessages } from "./edition-messages.ts"

/** What became of the figures that the reco held already. */
export function UpdatesDone({ recoId, updated }: { recoId: string; updated: Imported["updated"] }) {
  const words = useMessages(editionMessages)
  const { added, proposed, replaced } = updated
  if (added + proposed + replaced === 0) return null
  return (
    <p>
      {words.done(updated)}. {proposed > 0 && <a href={paths.updates(recoId)}>{words.toUpdates}</a>}
    </p>
  )
}
