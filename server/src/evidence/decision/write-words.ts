import { findHiddenPersonalData, isRefusedAlways } from "@recos/schemas/evidence/testimonies/testimony-privacy"
import type { RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, eq, isNull } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { etdContribution } from "../../storage/tables/decision.ts"
import { questionOf } from "../questions/rows.ts"
import { latestOwnWords, type WordsPlace, type WordsRow } from "./own-words.ts"
import { type ShownWords, showWords } from "./read-decision.ts"

const MOST_CHARACTERS = 6000
/** Autosave sends words many times while somebody writes: the journal tells of the first and of each later sitting. */
const SITTING_MILLISECONDS = 10 * 60 * 1000

export const writtenWords = z.object({
  words: someLines(1, MOST_CHARACTERS),
  /** The revision of one's own words as the person saw them; 0 when there were none. */
  revision: z.number().int().min(0)
})

/**
 * Keeps one's own words under a criterion. The same words sent again, after an answer that was lost, are answered as kept.
 * The journal tells who wrote where, never what.
 * @throws AppError `forbidden`, `not-found`, `conflict` (changed in another window), `personal-data` (in a lived experience).
 */
export async function writeWords(
  house: House,
  actor: Member,
  recoId: RecoId,
  place: WordsPlace,
  { words, revision }: z.infer<typeof writtenWords>
): Promise<ShownWords> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "decision.write", recoId)
  await questionOf(database, recoId, place.questionId)
  refuseContactData(place, words)
  const latest = await latestOwnWords(database, place, actor.id)
  const standing = latest?.removedAt === null ? latest : undefined
  if (standing?.words === words) return showWords(standing, actor.name)
  if ((latest?.revision ?? 0) !== revision) throw new AppError("conflict")
  const now = house.now()
  const next: WordsRow = {
    ...(standing ?? { id: house.newId(), ...place, memberId: actor.id, college: actor.college, createdAt: now }),
    words,
    updatedAt: now,
    removedAt: null,
    revision: revision + 1
  }
  const isNews = !standing || now.getTime() - standing.updatedAt.getTime() > SITTING_MILLISECONDS
  const told = journalRow(house, {
    memberId: actor.id,
    recoId,
    event: "decision.contributed",
    detail: { ...place, what: standing ? "changed" : "written" }
  })
  await commit(house, [
    contentChange(house, reco, { part: "decision", item: place.questionId }),
    standing ? changed(house, standing, next) : guarded(database.insert(etdContribution).values(next)),
    ...(isNews ? [told] : [])
  ])
  return showWords(next, actor.name)
}

function changed({ database }: House, standing: WordsRow, next: WordsRow): Write {
  const asRead = and(
    eq(etdContribution.id, standing.id),
    eq(etdContribution.revision, standing.revision),
    isNull(etdContribution.removedAt)
  )
  return guarded(database.update(etdContribution).set(next).where(asRead))
}

/** A version freezes these words for ever, so what reaches or names one person never enters a lived experience. */
function refuseContactData({ field }: WordsPlace, words: string): void {
  if (field !== "lived-experience") return
  const findings = findHiddenPersonalData(words)
    .filter(isRefusedAlways)
    .map((alert) => ({ ...alert, where: "words" as const }))
  if (findings.length > 0) throw new AppError("personal-data", { findings, reason: "contact-data" })
}
