import { ReferenceKeys } from "@recos/schemas/evidence/import/same-reference"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { z } from "zod"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { referencesOf } from "../references-of.ts"
import { type ReadSource, readSourceFile, type SourceFile } from "./read-reference-file.ts"

/** Much longer than the lists that people keep; a grammar reads it in well under a second. */
const LONGEST_FILE = 2_000_000

export const sourceText = z.string().min(1).max(LONGEST_FILE)
export const sourcesPreviewBody = z.object({ text: sourceText })

/** A source of a file, with the one that the reco or the file itself already has of it. */
interface ProposedSource extends ReadSource {
  /** The id of the reco's own source. */
  known: string | null
  /** The entry of the file that comes first. */
  twin: number | null
}

export interface SourcesPreview extends Pick<SourceFile, "format" | "unread" | "asides"> {
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
  { text }: z.infer<typeof sourcesPreviewBody>
): Promise<SourcesPreview> {
  await authoriseReco(house.database, actor, "reco.write", recoId)
  const { format, sources, unread, asides } = await readSourceFile(text)
  const kept = new ReferenceKeys<string>()
  for (const { id, csl } of await referencesOf(house.database, recoId)) kept.add(csl, id)
  const read = new ReferenceKeys<number>()
  return {
    format,
    unread,
    asides,
    sources: sources.map((source) => {
      const twin = read.find(source.csl) ?? null
      read.add(source.csl, source.entry)
      return { ...source, known: kept.find(source.csl) ?? null, twin }
    })
  }
}
