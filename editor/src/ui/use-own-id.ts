import { useState } from "preact/hooks"

let given = 0

/**
 * An id that nothing else on the page has. Preact counts its own anew in each tree, and the pieces on the paper are trees of their own: two
 * labels for one id name the wrong field.
 */
export function useOwnId(): string {
  const [id] = useState(() => `own-${++given}`)
  return id
}
