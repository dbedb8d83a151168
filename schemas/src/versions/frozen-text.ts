import { z } from "zod"
import { canonicalJson } from "../text/canonical-json.ts"
import { type FrozenContent, frozenContent } from "./frozen.ts"

const besideTheTexts = frozenContent.omit({ documents: true })

/**
 * What a version freezes besides its texts, as files and hashes hold it: what came after the first publications and says
 * nothing is left out (`addedLater`), so that an older version is written as it was.
 */
export const asFrozen = (frozen: Omit<FrozenContent, "documents">): z.input<typeof besideTheTexts> =>
  z.encode(besideTheTexts, frozen)

/**
 * The one text of a frozen content: its sha-256 is the version's. The texts are in normal form.
 * @throws ZodError for a content that does not fit its shape.
 */
export function frozenText({ documents, ...frozen }: FrozenContent): string {
  return canonicalJson({ ...asFrozen(frozen), documents })
}
