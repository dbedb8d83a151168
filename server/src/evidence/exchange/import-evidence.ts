import type { ImportedEvidence, ImportPlan } from "@recos/schemas/evidence"
import type { Actor } from "@recos/schemas/member"
import { and, eq, sql } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors.ts"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { statusAsRead } from "../../recos/status-guard.ts"
import { reco } from "../../recos/tables.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { retryOnConflict } from "../../storage/retry-on-conflict.ts"
import { givenFiles } from "./given-files.ts"
import { planForReco } from "./plan-for-reco.ts"
import { readGivenFiles } from "./read-given-files.ts"
import { evidenceImport } from "./tables.ts"
import { toImported } from "./to-imported.ts"
import { writesOfImport } from "./writes-of-import.ts"

const ATTEMPTS = 5
const MOST_REFERENCES = 500

/** What to do with what the reco already has: say so and write nothing, or add it once more beside. */
export const whenKnown = z.enum(["refuse", "add"])
export type WhenKnown = z.infer<typeof whenKnown>

export const evidenceImportBody = z.object({ files: givenFiles, whenKnown: whenKnown.default("refuse") })

/** What an import has written. */
export interface Imported extends Pick<ImportPlan, "findings" | "kept"> {
  importId: string
  questions: { id: string; outcomes: number }[]
  references: string[]
}

/**
 * Brings evidence into a draft: questions, outcomes and sources, with the list of what the import had to say and what it could
 * not read, in one batch.
 * @throws AppError `forbidden`, `not-found`, `bad-document` (`not-evidence`, with the file), `bad-input` (`nothing-to-import`),
 * `conflict` (`already-imported`, unless `whenKnown` is `add`), `too-many`.
 */
export async function importEvidence(
  house: House,
  actor: Actor,
  recoId: string,
  { files, whenKnown }: z.infer<typeof evidenceImportBody>
): Promise<Imported> {
  await authoriseReco(house.database, actor, "evidence.write", recoId)
  return writeEvidence(house, actor, recoId, { imported: readGivenFiles(files), whenKnown })
}

/** The same for what is already read: the command reads its files from the disk. */
export async function writeEvidence(
  house: House,
  actor: Actor,
  recoId: string,
  { imported, whenKnown }: { imported: ImportedEvidence; whenKnown: WhenKnown }
): Promise<Imported> {
  const done = await retryOnConflict(ATTEMPTS, async () => {
    const { reco: met } = await authoriseReco(house.database, actor, "evidence.write", recoId)
    const { plan, fingerprint, already, references, imports, position } = await planForReco(house, recoId, imported)
    if (already && whenKnown === "refuse") throw new AppError("conflict", { reason: "already-imported" })
    if (references + plan.references.length > MOST_REFERENCES) throw new AppError("too-many")
    const importId = house.newId()
    const by = { importId, recoId, memberId: actor.id, fingerprint, position }
    await commit(house.database, [
      statusAsRead(house, met),
      noImportSince(house, recoId, imports),
      ...writesOfImport(house, plan, by)
    ])
    return { importId, plan }
  })
  house.evidenceNews.tell(recoId)
  return toImported(done.importId, done.plan)
}

/** Two who bring the same at the same time: the second looks again, and is told. */
function noImportSince({ database, now }: House, recoId: string, imports: number): Write {
  const counted = sql`(select count(*) from ${evidenceImport} where ${evidenceImport.recoId} = ${recoId})`
  return guarded(
    database
      .update(reco)
      .set({ updatedAt: now() })
      .where(and(eq(reco.id, recoId), sql`${counted} = ${imports}`))
  )
}
