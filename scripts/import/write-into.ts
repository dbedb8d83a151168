import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { AppError } from "@recos/server/errors/app-error"
import { findHeldEditions } from "@recos/server/evidence/exchange/find-held-editions"
import { findSameImport } from "@recos/server/evidence/exchange/find-same-import"
import { type Imported, type WhenKnown, writeEvidence } from "@recos/server/evidence/exchange/import-evidence"
import type { ImportPlace } from "@recos/server/evidence/exchange/import-place"
import { previewEvidence, type ShownEdition } from "@recos/server/evidence/exchange/preview-import"
import type { House } from "@recos/server/house"
import { importIntoNewReco } from "@recos/server/life/import-into-new-reco"
import { HeldEdition } from "./held-edition.ts"

const LONGEST_TITLE = 200

export interface Written {
  reco: { id: string; slug: string; created: boolean; address: string }
  written: Imported
  /** What a newer edition has changed of the questions that were there; null where it was not brought in as one. */
  edition: ShownEdition | null
}

/**
 * Writes what was read into the chosen reco, or into a new draft.
 * @throws AppError of the import: refused, already there, nothing in it. HeldEdition: another edition is there, and what to do with it
 * was not said.
 */
export async function writeInto(
  house: House,
  { member, reco }: ImportPlace,
  imported: ImportedEvidence,
  whenKnown: WhenKnown
): Promise<Written> {
  if (imported.questions.length === 0 && imported.references.length === 0) {
    throw new AppError("bad-document", { reason: "nothing-to-import" })
  }
  if (reco) {
    const { edition, already } = await previewEvidence(house, member, reco.id, imported)
    if (edition && !already && whenKnown === "refuse") throw HeldEdition.compared(reco.slug, edition)
    const written = await writeEvidence(house, member, reco.id, { imported, whenKnown })
    const told = typeof whenKnown === "string" ? null : edition
    return { reco: { ...reco, created: false, address: addressOf(house, reco.id) }, written, edition: told }
  }
  if (whenKnown === "refuse") await refuseKnown(house, imported)
  const made = await importIntoNewReco(house, member, { imported, title: titleOf(imported) })
  const { id, slug } = made.opened
  return { reco: { id, slug, created: true, address: addressOf(house, id) }, written: made.imported, edition: null }
}

async function refuseKnown({ database }: House, imported: ImportedEvidence): Promise<void> {
  if ((await findSameImport(database, imported)) !== null)
    throw new AppError("conflict", { reason: "already-imported" })
  const held = await findHeldEditions(database, imported)
  if (held.length > 0) throw HeldEdition.elsewhere(held)
}

const addressOf = ({ config }: House, id: string): string =>
  new URL(`/atelier/recos/${id}/preuves`, config.publicUrl).href

/** A first title for a draft that begins with evidence: what is compared, in whom. People change it. */
function titleOf({ questions: [first] }: ImportedEvidence): string {
  if (!first) return "Preuves importées"
  const words = `${first.intervention} ou ${first.comparison} : ${first.population}`
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
  if (words.length <= LONGEST_TITLE) return words
  const cut = words.slice(0, LONGEST_TITLE - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`
}
