import { apiMessages } from "../api/messages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { isAnythingKept } from "./kept-key.ts"

/** Where a page cannot be had without the network: the way to what can. */
export function KeptLink() {
  const words = useMessages(apiMessages)
  if (!isAnythingKept()) return null
  return (
    <p>
      <a href={paths.kept}>{words.seeKept}</a>
    </p>
  )
}
