import type { Member } from "@recos/schemas/people/member"
import { ownDeclarationPath } from "../declaration-paths.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Notice } from "../ui/notice.tsx"
import { awaitedMessages } from "./awaited-messages.ts"

interface DeclarationAwaitedProps {
  awaited: NonNullable<Member["declaration"]>
  /** Where to go on once it is signed. */
  back?: string
}

/** Says that one's declaration of interests is to be signed, what waits for it, and leads there. */
export function DeclarationAwaited({ awaited, back }: DeclarationAwaitedProps) {
  const words = useMessages(awaitedMessages)
  return (
    <Notice title={words[awaited]}>
      {awaited !== "expiring" && <p>{words.lacks}</p>}
      <p>
        <a class="button" href={ownDeclarationPath(back)}>
          {words.open}
        </a>
      </p>
    </Notice>
  )
}
