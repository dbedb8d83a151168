import { mentionParts } from "@recos/schemas/remarks/mentions"
import type { Message } from "./api.ts"

/** What somebody said: letters, never HTML; the members that it names by their names. */
export function SaidWords({ message }: { message: Pick<Message, "words" | "mentioned"> }) {
  return (
    <p class="remark-words" dir="auto">
      {mentionParts(message.words).map((part, place) => {
        if ("words" in part) return part.words
        const named = message.mentioned.find(({ id }) => id === part.member)
        return named ? (
          <strong key={place} class="remark-mention">
            @{named.name}
          </strong>
        ) : (
          `@[${part.member}]`
        )
      })}
    </p>
  )
}
