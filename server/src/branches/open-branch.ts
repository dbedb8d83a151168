import type { NewBranch } from "@recos/schemas/branches/branch"
import { readDocument } from "@recos/schemas/document/read-document"
import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, count, eq } from "drizzle-orm"
import { seedDocument } from "../collaboration/seed-document.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, telling } from "../storage/commit.ts"
import { branch, branchBase } from "../storage/tables/branches.ts"
import { document, isOwnText } from "../storage/tables/documents.ts"
import { branchesChanged } from "./branches-changed.ts"
import { type BranchLine, readBranches } from "./read-branches.ts"

/** What a reco that is argued over for years has, with those that were decided. */
const MOST_BRANCHES = 500
/** A copy of a text costs its size on disk. */
const PACE = { most: 10, seconds: 3600 }

/**
 * Begins a branch: a copy of a text as it is, in which a member proposes changes, alone or with the others who may remark. Neither the text nor
 * what a version freezes is touched.
 * @throws AppError `forbidden`, `not-found` (the reco, or no such text of it), `bad-document`, `conflict` (the reco has all that it can), `too-many`.
 */
export async function openBranch(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { documentId, title, reasons, isShared }: NewBranch
): Promise<BranchLine> {
  const { database } = house
  await authoriseReco(database, actor, "remark.write", recoId)
  const attempt = await house.limits.attempt("branches", actor.id, PACE)
  if (!attempt.allowed) throw new AppError("too-many", { retryAfter: attempt.retryAfter })
  const [text] = await database
    .select()
    .from(document)
    .where(and(eq(document.id, documentId), eq(document.recoId, recoId), isOwnText))
  if (!text) throw new AppError("not-found")
  const [there] = await database.select({ branches: count() }).from(branch).where(eq(branch.recoId, recoId))
  if ((there?.branches ?? 0) >= MOST_BRANCHES) throw new AppError("conflict", { reason: "too-many-branches" })
  const read = readDocument(await house.rooms.read(documentId))
  if ("problems" in read) throw new AppError("bad-document")
  const id = house.newId()
  const own = house.newId<DocumentId>()
  const at = house.now()
  const { language } = text
  const row = { id, recoId, ofDocumentId: documentId, documentId: own, title, reasons, isShared }
  await commit(house, [
    ...seedDocument(house, { documentId: own, recoId, language, text: read.document, branch: id, memberId: null }),
    telling(
      database.insert(branch).values({ ...row, state: "written", openedBy: actor.id, openedAt: at }),
      branchesChanged(recoId)
    ),
    database.insert(branchBase).values({ branchId: id, text: JSON.stringify(read.document) }),
    journalRow(house, { memberId: actor.id, recoId, event: "branch.opened", detail: { branchId: id } })
  ])
  const opened = (await readBranches(house, actor, recoId)).find((line) => line.id === id)
  if (!opened) throw new AppError("not-found")
  return opened
}
