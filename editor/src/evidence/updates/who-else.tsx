import { useMessages } from "../../messages/catalogue.ts"
import { formatList } from "../../messages/format.ts"
import type { Updates } from "./api.ts"
import { rereadMessages } from "./reread-messages.ts"

export type WhoElseMay = Pick<Updates, "others" | "mayInvite">

/** That another person has to do something, and who may be asked: in the team, or to take somebody into it. */
export function WhoElse({ others, mayInvite }: WhoElseMay) {
  const words = useMessages(rereadMessages)
  if (others.length > 0) return <>{words.others(formatList(others))}</>
  return <>{words.nobodyElse(formatList(mayInvite))}</>
}
