import type { ImportedEvidence } from "@recos/schemas/evidence"
import { AppError } from "@recos/server/errors"
import { findSameImport } from "@recos/server/evidence/exchange/find-same-import"
import { type Imported, type WhenKnown, writeEvidence } from "@recos/server/evidence/exchange/import-evidence"
import { importIntoNewReco } from "@recos/server/evidence/exchange/import-into-new-reco"
import type { ImportPlace } from "@recos/server/evidence/exchange/import-place"
import type { House } from "@recos/server/house"

const LONGEST_TITLE = 200

export interface Written {
  reco: { id: string; slug: string; created: boolean; address: string }
  written: Imported
}

/**
 * Writes what was read into the chosen reco, or into a new draft.
 * @throws AppError of the import: refused, already there, nothing in it.
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
    const written = await writeEvidence(house, member, reco.id, { imported, whenKnown })
    return { reco: { ...reco, created: false, address: addressOf(house, reco.id) }, written }
  }
  if (whenKnown === "refuse" && (await findSameImport(house.database, imported)) !== null) {
    throw new AppError("conflict", { reason: "already-imported" })
  }
  const made = await importIntoNewReco(house, member, { imported, title: titleOf(imported) })
  const { id, slug } = made.opened
  return { reco: { id, slug, created: true, address: addressOf(house, id) }, written: made.imported }
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
