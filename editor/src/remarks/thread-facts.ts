import type { ThreadFacts } from "@recos/schemas/remarks/filter-threads"
import type { Thread } from "./api.ts"

/** What filters need to know of a thread. */
export const factsOf = ({ resolved, college, assignedTo, messages }: Thread): ThreadFacts => ({
  isResolved: resolved !== null,
  college,
  assignedTo: assignedTo?.id ?? null,
  messages: messages.map(({ author, mentioned }) => ({
    authorId: author?.id ?? null,
    mentioned: mentioned.map(({ id }) => id)
  }))
})
