import type { ImportPlan } from "@recos/schemas/evidence"
import type { Actor } from "@recos/schemas/member"
import { z } from "zod"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { givenFiles } from "./given-files.ts"
import { planForReco } from "./plan-for-reco.ts"
import { readGivenFiles } from "./read-given-files.ts"

export const importPreviewBody = z.object({ files: givenFiles })

/** What an import would make, shown before anything is written. */
export interface ImportPreview extends Pick<ImportPlan, "questions" | "references" | "findings"> {
  /** Which resources would be kept whole without being read. */
  kept: string[]
  /** Whether the reco already holds the same. */
  already: boolean
}

/**
 * Says what an import would bring into a reco. Nothing is written.
 * @throws AppError `forbidden`, `not-found`, `bad-document` (`not-evidence`, `nothing-to-import`).
 */
export async function previewImport(
  house: House,
  actor: Actor,
  recoId: string,
  { files }: z.infer<typeof importPreviewBody>
): Promise<ImportPreview> {
  await authoriseReco(house.database, actor, "evidence.write", recoId)
  const { plan, already } = await planForReco(house, recoId, readGivenFiles(files))
  const { questions, references, findings, kept } = plan
  return { questions, references, findings, kept: kept.map(({ resource }) => resource), already }
}
