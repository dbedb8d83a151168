import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { readConfig } from "@recos/server/config"
import { AppError } from "@recos/server/errors/app-error"
import { findHeldEditions } from "@recos/server/evidence/exchange/find-held-editions"
import type { WhenKnown } from "@recos/server/evidence/exchange/import-evidence"
import { findImportPlace } from "@recos/server/evidence/exchange/import-place"
import type { House } from "@recos/server/house"
import { errorBody } from "@recos/server/http/answer-error"
import { openHouse } from "@recos/server/open-house"
import { seedDemonstration } from "../seed/seed-demonstration.ts"
import { stop } from "../setup/run.ts"
import { HeldEdition } from "./held-edition.ts"
import { NO_PLACE } from "./no-place.ts"
import { type Written, writeInto } from "./write-into.ts"

export interface Asked {
  into: string | undefined
  as: string | undefined
  whenKnown: WhenKnown
}

/** The one reco that a newer edition is for, where no reco was named. @throws HeldEdition when several hold it, or none. */
async function heldIn(
  { database }: House,
  imported: ImportedEvidence,
  whenKnown: WhenKnown
): Promise<string | undefined> {
  if (typeof whenKnown === "string") return undefined
  const held = await findHeldEditions(database, imported)
  if (held.length !== 1) throw held.length > 1 ? HeldEdition.elsewhere(held) : HeldEdition.nowhere()
  return held[0]
}

/**
 * Opens the house, beside a server that may be running on it, and writes what was read. Ends the command with a sentence when the
 * house refuses: nothing is changed then.
 */
export async function bring(imported: ImportedEvidence, { whenKnown, ...asked }: Asked): Promise<Written> {
  const open = await openHouse(readConfig(process.env), { guest: true })
  try {
    // On a machine where nothing was ever started, the demonstration is seeded down first, as `npm start` would.
    await seedDemonstration(open.house)
    const wanted = { ...asked, into: asked.into ?? (await heldIn(open.house, imported, whenKnown)) }
    const place = await findImportPlace(open.house.database, wanted)
    if (typeof place === "string") stop(NO_PLACE[place].fr(wanted), NO_PLACE[place].en(wanted))
    return await writeInto(open.house, place, imported, whenKnown)
  } catch (error) {
    if (error instanceof HeldEdition) stop(error.fr, error.en)
    if (!(error instanceof AppError)) throw error
    const isKnown = error.detail.reason === "already-imported"
    stop(
      `${errorBody(error, "fr").error.message}${isKnown ? " Pour cela : --again." : ""}`,
      `${errorBody(error, "en").error.message}${isKnown ? " To do so: --again." : ""}`
    )
  } finally {
    await open.close()
  }
}
