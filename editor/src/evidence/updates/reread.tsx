import { useMessages } from "../../messages/catalogue.ts"
import type { Rereading } from "./api.ts"
import { RereadForm } from "./reread-form.tsx"
import { rereadMessages } from "./reread-messages.ts"
import { WhoElse, type WhoElseMay } from "./who-else.tsx"

interface RereadProps {
  item: string
  waiting: readonly Rereading[]
  who: WhoElseMay
  onDone: () => void
}

/** What one may answer of what is to be read again; what follows from one's own proposals is for another person. */
export function Reread({ item, waiting, who, onDone }: RereadProps) {
  const words = useMessages(rereadMessages)
  const others = waiting.filter(({ isMine }) => !isMine)
  return (
    <>
      {others.length > 0 && <RereadForm item={item} rereadings={others} onDone={onDone} />}
      {others.length < waiting.length && (
        <p class="meta">
          {words.mine} <WhoElse {...who} />
        </p>
      )}
    </>
  )
}
