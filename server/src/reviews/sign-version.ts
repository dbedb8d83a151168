import type { RecoId } from "@recos/schemas/ids"
import { missingFor, WORKFLOW } from "@recos/schemas/life/workflow"
import type { Actor } from "@recos/schemas/people/member"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { advanceWrites } from "../life/advance.ts"
import { gatherFacts } from "../life/workflow-facts.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { signature } from "../storage/tables/reviews.ts"
import { reviewedVersion } from "./reviewed-version.ts"

const ATTEMPTS = 5

/** The hash of the text that the person has before their eyes: it alone is signed. */
export const newSignature = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) })

/**
 * Signs the version under deliberation. The signature that completes both colleges approves the reco in the same
 * batch; of two at the same instant, the later one is judged anew with the earlier one in sight.
 * @throws AppError `forbidden`, `not-found`, `conflict` (older version; another text; already signed).
 */
export async function signVersion(
  house: House,
  actor: Actor,
  recoId: RecoId,
  number: string,
  hash: string
): Promise<{ status: RecoStatus }> {
  return retryOnConflict(ATTEMPTS, () => attemptSignature(house, actor, recoId, number, hash))
}

async function attemptSignature(house: House, actor: Actor, recoId: RecoId, number: string, hash: string) {
  const { database } = house
  const { reco: read } = await authoriseReco(database, actor, "version.sign", recoId)
  const version = await reviewedVersion(database, recoId, number)
  if (version.hash !== hash) throw new AppError("conflict", { reason: "other-text" })
  const { facts, review: before } = await gatherFacts(house, read, "")
  if (before.signatures.some((one) => one.memberId === actor.id)) {
    throw new AppError("conflict", { reason: "already-signed" })
  }
  const signatures = [...before.signatures, { memberId: actor.id, college: actor.college }]
  const withThisOne = { ...facts, signatures }
  const complete = missingFor("approve", withThisOne)?.length === 0
  const status = complete ? WORKFLOW.approve.to(withThisOne) : read.status
  const detail = { number, hash, college: actor.college }
  const advance = await advanceWrites(house, {
    actor,
    read,
    step: complete ? "approve" : null,
    status,
    review: { before, after: { ...before, signatures } },
    note: ""
  })
  await commit(house, [
    database
      .insert(signature)
      .values({ versionId: version.id, memberId: actor.id, college: actor.college, at: house.now() }),
    journalRow(house, { memberId: actor.id, recoId, event: "signature.given", detail }),
    ...advance
  ])
  return { status }
}
