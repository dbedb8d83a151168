import type { DocumentNode } from "@recos/schemas/document/document"
import { readDocument } from "@recos/schemas/document/read-document"
import { type TakingBack, takeBack } from "@recos/schemas/history/take-back"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { sectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import { doApart } from "../heavy/do-apart.ts"
import { isLight } from "../heavy/is-light.ts"
import { findMoment, textOfMoment } from "../history/read-moment.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"

/** Others type meanwhile: each time the part is put back into what they wrote. */
const ATTEMPTS = 8

// Only compared with what is stored: a block that is not there is not taken back.
const block = z.looseObject({ type: z.string() }).nullable()

/** The block of a comparison that is to be as it was. */
export const partBody = z.strictObject({ section: sectionKind, older: block, newer: block })

/**
 * Puts one block of a moment back into the live text, beside what others write: it stands there as it was, or is gone as it was not there.
 * @throws AppError `forbidden`, `not-found`, `bad-document`, `conflict` (`part-has-changed`: the text no longer says what was compared).
 */
export const takeBackPart = (
  house: House,
  actor: Actor,
  { recoId, throughSeq }: { recoId: RecoId; throughSeq: number },
  part: z.infer<typeof partBody>
): Promise<void> => retryOnConflict(ATTEMPTS, () => takeBackOnce(house, actor, { recoId, throughSeq, part }))

async function takeBackOnce(
  house: House,
  actor: Actor,
  { recoId, throughSeq, part }: { recoId: RecoId; throughSeq: number; part: z.infer<typeof partBody> }
): Promise<void> {
  const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
  const moment = await findMoment(house, recoId, throughSeq)
  const older = await textOfMoment(house, moment)
  const live = await house.rooms.read(moment.documentId)
  const read = readDocument(live)
  if (!live || "problems" in read) throw new AppError("bad-document")
  const asked = {
    section: part.section,
    older: part.older as DocumentNode | null,
    newer: part.newer as DocumentNode | null
  }
  const to = await made(actor.id, { live: read.document, older, part: asked })
  if (!to) throw new AppError("conflict", { reason: "part-has-changed" })
  const { language, endedAt } = moment
  await house.rooms.rewrite(moment.documentId, { from: live, to, memberId: actor.id, deed: "taken-back" }, [
    contentChange(house, reco, { part: "text" }),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "moment.part-taken-back",
      detail: { endedAt: endedAt.toISOString(), section: part.section, language }
    })
  ])
}

const made = async (memberId: MemberId, taking: TakingBack) =>
  isLight(taking.live) && isLight(taking.older) ? takeBack(taking) : doApart(memberId, { kind: "take-back", taking })
