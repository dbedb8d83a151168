import { z } from "zod/mini"

/** Words that the shared text could not hold, kept on this device until the person decides. */
const asideWords = z.object({
  id: z.string(),
  words: z.string(),
  /** What stood before them in their line. */
  after: z.string(),
  /** The kind of the section they stood in, if known. */
  section: z.nullable(z.string()),
  /** Who wrote them: this person, somebody by name, or somebody who has left. */
  writer: z.string()
})

export type AsideWords = z.infer<typeof asideWords>

/** What a device kept, as JSON; nothing where it is of another shape, or not there. */
export function readAside(kept: unknown): AsideWords[] {
  if (typeof kept !== "string") return []
  try {
    return z.array(asideWords).parse(JSON.parse(kept))
  } catch {
    // Damaged, or of another release: there is nothing in it that could be shown.
    return []
  }
}
