import { emptyDocument } from "@recos/schemas/document/template"
import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { planImport } from "@recos/schemas/evidence/import/plan-import"
import type { Actor } from "@recos/schemas/people/member"
import { fingerprintOf } from "../evidence/exchange/fingerprint-of.ts"
import type { Imported } from "../evidence/exchange/import-evidence.ts"
import { toImported } from "../evidence/exchange/to-imported.ts"
import { writesOfImport } from "../evidence/exchange/writes-of-import.ts"
import type { House } from "../house.ts"
import { authorise } from "../people/authorise.ts"
import { referenceIdOf } from "../references/add-reference.ts"
import { type Opened, openReco } from "./open-reco.ts"

/**
 * Opens a new draft with evidence in it: the reco, its empty text and the evidence, all or none.
 * @throws AppError `forbidden`.
 */
export async function importIntoNewReco(
  house: House,
  actor: Actor,
  { imported, title }: { imported: ImportedEvidence; title: string }
): Promise<{ opened: Opened; imported: Imported }> {
  authorise(actor, "reco.create")
  const plan = planImport(
    imported,
    { questions: [], references: [] },
    { newId: house.newId, referenceId: referenceIdOf }
  )
  const by = { importId: house.newId(), memberId: actor.id, fingerprint: fingerprintOf(imported), position: 0 }
  const opened = await openReco(house, {
    text: emptyDocument(title),
    language: "fr",
    coordinatorId: actor.id,
    writtenBy: null,
    event: "reco.imported",
    alongside: (recoId) => writesOfImport(house, plan, { ...by, recoId })
  })
  return { opened, imported: toImported(by.importId, plan, plan) }
}
