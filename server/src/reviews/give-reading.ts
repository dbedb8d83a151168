import type { RecoId, VersionId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { VERDICTS } from "@recos/schemas/vocabulary/languages-and-colleges"
import { eq, max } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { advanceWrites } from "../life/advance.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { reading } from "../storage/tables/reviews.ts"
import { reviewFacts } from "../versions/review-facts.ts"
import { reviewedVersion } from "./reviewed-version.ts"

const ATTEMPTS = 5

/** An opinion without its reason helps nobody: both verdicts say why. */
export const newReading = z.object({ verdict: z.enum(VERDICTS), reason: someLines(10, 4000) })

/**
 * Gives a member's reading of the version under review; a second one takes the place of the first.
 * @throws AppError `forbidden` (also for who wrote last in that version), `conflict` (an older version), `not-found`.
 */
export async function giveReading(
  house: House,
  actor: Actor,
  recoId: RecoId,
  number: string,
  { verdict, reason }: z.infer<typeof newReading>
): Promise<void> {
  await retryOnConflict(ATTEMPTS, async () => {
    const { database } = house
    const met = await authoriseReco(database, actor, "reading.give", recoId)
    const version = await reviewedVersion(database, recoId, number)
    if (version.lastEditorId === actor.id) throw new AppError("forbidden", { refusal: "last-editor" })
    const before = await reviewFacts(database, recoId)
    const given = { memberId: actor.id, college: actor.college, verdict }
    const others = before.readings.filter((one) => one.memberId !== actor.id)
    const advance = await advanceWrites(house, {
      actor,
      read: met.reco,
      step: null,
      status: met.reco.status,
      review: { before, after: { ...before, readings: [...others, given] } },
      note: reason
    })
    await commit(house, [
      database.insert(reading).values({
        id: house.newId(),
        versionId: version.id,
        ...given,
        reason,
        at: await afterAllOthers(house, version.id)
      }),
      journalRow(house, {
        memberId: actor.id,
        recoId,
        event: "reading.given",
        detail: { number, hash: version.hash, college: actor.college, verdict, reason }
      }),
      ...advance
    ])
  })
}

/** Now, or just after the last reading: their order decides which one counts, even when the clock steps back. */
async function afterAllOthers(house: House, versionId: VersionId): Promise<Date> {
  const [last] = await house.database
    .select({ at: max(reading.at) })
    .from(reading)
    .where(eq(reading.versionId, versionId))
  return new Date(Math.max(house.now().getTime(), (last?.at?.getTime() ?? 0) + 1))
}
