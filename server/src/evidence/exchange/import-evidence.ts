import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import type { ImportPlan } from "@recos/schemas/evidence/import/plan-import"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, count, eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { MOST_REFERENCES } from "../../references/add-reference.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { valueFrom } from "../../storage/expressions.ts"
import { retryOnConflict } from "../../storage/retry-on-conflict.ts"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import { reco } from "../../storage/tables/recos.ts"
import { givenFiles } from "./given-files.ts"
import { type PlanForReco, planForReco } from "./plan-for-reco.ts"
import { readGivenFiles } from "./read-given-files.ts"
import { toImported } from "./to-imported.ts"
import { countEdition, type EditionCounts, type EditionWish, writesOfEdition } from "./writes-of-edition.ts"
import { writesOfImport } from "./writes-of-import.ts"

const ATTEMPTS = 5

/**
 * What to do with what the reco already has: say so and write nothing; add it once more beside; or take it for a newer edition, with
 * proposals for figures that people have graded.
 */
const whenKnown = z.union([
  z.enum(["refuse", "add"]),
  z.object({ why: someLines(10, 4000), ungraded: z.enum(["propose", "replace"]) })
])
export type WhenKnown = z.infer<typeof whenKnown>

export const evidenceImportBody = z.object({ files: givenFiles, whenKnown: whenKnown.default("refuse") })

/** What an import has written. */
export interface Imported extends Pick<ImportPlan, "findings" | "kept"> {
  importId: string
  questions: { id: string; outcomes: number }[]
  references: string[]
  /** What became of the outcomes of questions that the reco had. */
  updated: EditionCounts
}

/**
 * Brings evidence into a draft: questions, outcomes and sources, with the list of what the import had to say and what it could
 * not read, in one batch.
 * @throws AppError `forbidden`, `not-found`, `bad-document` (`not-evidence`, with the file), `bad-input` (`nothing-to-import`),
 * `conflict` (`already-imported`; `newer-edition`, where `whenKnown` is `refuse`), `too-many`.
 */
export async function importEvidence(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { files, whenKnown }: z.infer<typeof evidenceImportBody>
): Promise<Imported> {
  await authoriseReco(house.database, actor, "evidence.write", recoId)
  return writeEvidence(house, actor, recoId, { imported: readGivenFiles(files), whenKnown })
}

/** The same for what is already read: the command reads its files from the disk. */
export async function writeEvidence(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { imported, whenKnown }: { imported: ImportedEvidence; whenKnown: WhenKnown }
): Promise<Imported> {
  const done = await retryOnConflict(ATTEMPTS, async () => {
    const { reco: met } = await authoriseReco(house.database, actor, "evidence.write", recoId)
    const found = await planForReco(house, recoId, imported)
    const { plan, fingerprint, references, imports, position } = found
    demandWish(found, whenKnown)
    if (references + plan.references.length > MOST_REFERENCES) throw new AppError("too-many")
    const importId = house.newId()
    const by = { importId, recoId, memberId: actor.id, fingerprint, position }
    const { writes, told } =
      typeof whenKnown === "string" ? asNew(house, found, by) : asEdition(house, found, by, whenKnown)
    await commit(house, [
      contentChange(house, met, { part: "imports" }),
      noImportSince(house, recoId, imports),
      ...writes
    ])
    return told
  })
  return done
}

/** Nothing is written of what is there as it is, nor of what is there otherwise before somebody has said what to do with it. */
function demandWish({ standing }: PlanForReco, whenKnown: WhenKnown): void {
  if (whenKnown === "add" || standing === "unknown") return
  if (standing === "same") throw new AppError("conflict", { reason: "already-imported" })
  if (whenKnown === "refuse") throw new AppError("conflict", { reason: "newer-edition" })
}

type ImportBy = Parameters<typeof writesOfImport>[2]

const asNew = (house: House, { plan }: PlanForReco, by: ImportBy) => ({
  writes: writesOfImport(house, plan, by),
  told: toImported(by.importId, plan, plan)
})

function asEdition(house: House, { plan, edition, outcomes }: PlanForReco, by: ImportBy, wish: EditionWish) {
  const { added: planned, updated } = edition
  return {
    writes: [
      ...writesOfImport(house, { ...plan, planned, updated: updated.map(({ made }) => made) }, by),
      ...writesOfEdition(house, updated, outcomes, { ...by, ...wish })
    ],
    told: toImported(by.importId, plan, { planned, updated: countEdition(updated, wish) })
  }
}

/** Two who bring the same at the same time: the second looks again, and is told. */
function noImportSince({ database, now }: House, recoId: RecoId, imports: number): Write {
  const counted = database.select({ imports: count() }).from(evidenceImport).where(eq(evidenceImport.recoId, recoId))
  return guarded(
    database
      .update(reco)
      .set({ updatedAt: now() })
      .where(and(eq(reco.id, recoId), eq(valueFrom(counted), imports)))
  )
}
