import { areDaysPossible, type NewTestimony } from "@recos/schemas/evidence/testimonies/testimony"
import {
  findingsInTestimony,
  isRefusedAlways,
  unansweredFindings
} from "@recos/schemas/evidence/testimonies/testimony-privacy"
import type { RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit } from "../../storage/commit.ts"
import { testimony } from "../../storage/tables/testimonies.ts"
import { type ShownTestimony, showTestimony, type TestimonyRow } from "./read-testimonies.ts"

/**
 * Keeps a lived experience told with consent. What could let somebody be recognised is told back first, and kept only once
 * each finding was looked at; what reaches or names one person (telephone, social-security number, mail) never is.
 * The journal says that there is one, never a word of it.
 * @throws AppError `forbidden`, `not-found`, `bad-input` (days to come), `personal-data` with what was found.
 */
export async function collectTestimony(
  house: House,
  actor: Member,
  recoId: RecoId,
  { words, signature, collectedOn, consent, checkedFindings }: NewTestimony
): Promise<ShownTestimony> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "testimony.collect", recoId)
  const now = house.now()
  const today = now.toISOString().slice(0, 10)
  if (!areDaysPossible({ collectedOn, consentOn: consent.on, today })) {
    throw new AppError("bad-input", { reason: "day-of-consent" })
  }
  const findings = unansweredFindings(findingsInTestimony({ words, signature }), checkedFindings)
  if (findings.length > 0) {
    throw new AppError("personal-data", {
      findings,
      ...(findings.some(isRefusedAlways) && { reason: "contact-data" as const })
    })
  }
  const row: TestimonyRow = {
    id: house.newId(),
    recoId,
    words,
    signature,
    collectedBy: actor.id,
    collectedOn,
    consentHow: consent.how,
    consentOn: consent.on,
    consentTo: consent.to,
    withdrawnAt: null,
    createdAt: now,
    revision: 0
  }
  await commit(house, [
    contentChange(house, reco, { part: "testimonies" }),
    database.insert(testimony).values(row),
    journalRow(house, { memberId: actor.id, recoId, event: "testimony.collected", detail: { testimonyId: row.id } })
  ])
  return showTestimony(row, { name: actor.name, college: actor.college })
}
