import { ReferenceKeys } from "@recos/schemas/evidence/import/same-reference"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { z } from "zod"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { referencesOf } from "../references-of.ts"
import { ENTRIES_OF_PART, type ReadSource, readSourceFile, type SourceFile } from "./read-reference-file.ts"

/** Some thousand records; its entries are found in well under a second, and read a part at a time. */
const LONGEST_FILE = 2_000_000

export const sourceText = z.string().min(1).max(LONGEST_FILE)
export const sourcesPreviewBody = z.object({
  text: sourceText,
  /** The first entry of the part that is shown. */
  from: z.number().int().min(1).max(20_000).default(1)
})

/** A source of a file, with the one that the reco or the file itself already has of it. */
interface ProposedSource extends ReadSource {
  /** The id of the reco's own source. */
  known: string | null
  /** The entry of the file that comes first. */
  twin: number | null
}

export interface SourcesPreview extends Pick<SourceFile, "format" | "total" | "unread" | "asides"> {
  /** The entries of the part that was read. */
  from: number
  to: number
  sources: ProposedSource[]
}

/**
 * What a file of sources would bring, with the duplicates found; writes nothing.
 * @throws AppError `forbidden`, `bad-document`.
 */
export async function previewSources(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { text, from }: z.infer<typeof sourcesPreviewBody>
): Promise<SourcesPreview> {
  await authoriseReco(house.database, actor, "reco.write", recoId)
  const end = from + ENTRIES_OF_PART
  const { format, total, sources, unread, asides } = await readSourceFile(text, (entry) => entry >= from && entry < end)
  const kept = new ReferenceKeys<string>()
  for (const { id, csl } of await referencesOf(house.database, recoId)) kept.add(csl, id)
  const read = new ReferenceKeys<number>()
  return {
    format,
    total,
    from,
    to: Math.min(end - 1, total),
    unread,
    // They are of the whole file, and told with its first part.
    asides: from === 1 ? asides : [],
    sources: sources.map((source) => {
      const twin = read.find(source.csl) ?? null
      read.add(source.csl, source.entry)
      return { ...source, known: kept.find(source.csl) ?? null, twin }
    })
  }
}
