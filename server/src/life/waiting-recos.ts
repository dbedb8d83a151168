import { mayWaitFor, type WaitCode } from "@recos/schemas/life/waits-for"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq, isNull, or } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Database } from "../storage/database.ts"
import { cursorOf, PAGE, type Page, placeOf } from "../storage/page.ts"
import { notByIndex } from "../storage/seats.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { type RecoLine, recoLines } from "./reco-lines.ts"
import { type EditedReco, type EditPlace, editPlace, recosByEdit } from "./recos-by-edit.ts"

/** Recos looked at in one go: most of those that may wait for somebody do. */
const BATCH = PAGE + 1

/** What of a reco waits: its text, that one may go on writing though nobody asks for it, or a step that is asked for. */
type WaitingKind = "texts" | "steps"

const isOfKind = (kind: WaitingKind, code: WaitCode): boolean => (code === "writing") === (kind === "texts")

/**
 * The recos in which something of a kind waits for the member, the last changed first, a page at a time. Role and status say which
 * ones may; whether they do is for `waitsFor`.
 * @throws AppError `bad-input` for a page that is not ours.
 */
export async function waitingRecos(
  house: House,
  actor: Actor,
  kind: WaitingKind,
  after?: string
): Promise<Page<RecoLine>> {
  const waiting: { line: RecoLine; place: EditPlace }[] = []
  let from = placeOf(editPlace, after)
  let batch: EditedReco[]
  do {
    batch = await candidates(house.database, actor, kind, from)
    const at = new Map(batch.map((one) => [one.id, one.at]))
    const lines = await recoLines(
      house,
      actor,
      batch.map(({ id }) => id)
    )
    for (const line of lines) {
      const { fromMe, code } = line.waitsFor
      if (fromMe && isOfKind(kind, code)) waiting.push({ line, place: [at.get(line.id) ?? 0, line.id] })
    }
    const last = batch.at(-1)
    if (last) from = [last.at, last.id]
  } while (waiting.length <= PAGE && batch.length === BATCH)
  const items = waiting.slice(0, PAGE)
  const end = items.at(-1)
  return {
    items: items.map(({ line }) => line),
    next: waiting.length > PAGE && end ? cursorOf(end.place) : null
  }
}

async function candidates(
  database: Database,
  actor: Actor,
  kind: WaitingKind,
  from: EditPlace | null
): Promise<EditedReco[]> {
  const standings = mayWaitFor(actor, (code) => isOfKind(kind, code))
  if (standings.length === 0) return []
  return recosByEdit(database, actor, {
    inTeam: standings.every(({ teamRole }) => teamRole !== null),
    where: or(
      ...standings.map(({ status, teamRole }) =>
        and(
          eq(notByIndex(reco.status), status),
          teamRole === null ? isNull(teamMember.memberId) : eq(teamMember.role, teamRole)
        )
      )
    ),
    after: from,
    most: BATCH
  })
}
