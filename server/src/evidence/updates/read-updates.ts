import { statementsOf } from "@recos/schemas/document/statements"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import type { RereadSubject } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, asc, eq } from "drizzle-orm"
import { readLiveTexts } from "../../collaboration/live-texts.ts"
import type { House } from "../../house.ts"
import { levelsOnReco } from "../../recos/interest-levels.ts"
import { authoriseReco, levelIn } from "../../recos/standing.ts"
import { type TeamMember, teamOf } from "../../recos/team.ts"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { estimateChange, rereading, statementBasis } from "../../storage/tables/updates.ts"
import { changesOf, type ProposedChange } from "./changes-of.ts"
import { wordsBeside } from "./words-beside.ts"

interface ShownRereading {
  id: string
  /** Whether the one who asks proposed the change: another person then reads again. */
  isMine: boolean
  outcomeId: OutcomeId
  changeId: string | null
  askedAt: Date
  doneBy: string | null
  doneAt: Date | null
  note: string
}

/** A statement with what it rests on, and what asks for it to be read again. */
interface RestingStatement {
  id: string
  text: string
  /** False for one whose evidence is still noted though the text no longer has it. */
  isInText: boolean
  outcomes: OutcomeId[]
  rereadings: ShownRereading[]
}

/** What else spoke of figures that have changed: a decision, by its question, or the plain summary. */
interface RereadBeside {
  subject: Exclude<RereadSubject, "statement">
  /** The question of the decision; the kind of the section for the plain summary. */
  id: string
  /** The question in its own words, or how the summary begins; empty where neither is there any more. */
  text: string
  rereadings: ShownRereading[]
}

interface ShownChange extends ProposedChange {
  /** Whether the one who asks proposed it: another person then accepts it. */
  isMine: boolean
}

export interface ShownUpdates {
  changes: ShownChange[]
  besides: RereadBeside[]
  /** Others of the team who may accept what the one who asks proposed, and read again after it. */
  others: string[]
  /** Who may take somebody into the team, named where there is nobody else. */
  mayInvite: string[]
  /** In the order of the first text; those that the text no longer has come last. */
  statements: RestingStatement[]
}

/**
 * What has changed under a reco, and which of its statements rest on what.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readUpdates(house: House, actor: Actor, recoId: RecoId): Promise<ShownUpdates> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "reco.read", recoId)
  const texts = await readLiveTexts(house, recoId)
  const written = new Map<string, string>()
  for (const { document } of texts) {
    for (const { id, text } of document ? statementsOf(document) : []) if (!written.has(id)) written.set(id, text)
  }
  const bases = await database
    .select({ statementId: statementBasis.statementId, outcomeId: statementBasis.outcomeId })
    .from(statementBasis)
    .where(eq(statementBasis.recoId, recoId))
    .orderBy(asc(statementBasis.at), asc(statementBasis.outcomeId))
  const all = await rereadingsOf(database, recoId, actor)
  const rereadings = all.filter(({ subject }) => subject === "statement")
  const team = await teamOf(database, recoId)
  const levels = await levelsOnReco(database, recoId)
  const others = team.filter(
    (member) =>
      member.id !== actor.id &&
      can(member, "estimate.accept", {
        status: reco.status,
        teamRole: member.teamRole,
        isLastEditor: false,
        ...levelIn(levels, member.id)
      })
  )
  const basesOf = Map.groupBy(bases, ({ statementId }) => statementId)
  const rereadingsOfEach = Map.groupBy(rereadings, ({ item }) => item)
  const ids = new Set([
    ...written.keys(),
    ...bases.map(({ statementId }) => statementId),
    ...rereadings.map(({ item }) => item)
  ])
  return {
    changes: (await changesOf(database, recoId)).map((change) => ({
      ...change,
      isMine: change.proposerId === actor.id
    })),
    besides: besidesOf(all, await wordsBeside(database, recoId, texts)),
    others: others.map(({ name }) => name),
    mayInvite: others.length > 0 ? [] : await inviters(database, team),
    statements: [...ids].map((id) => ({
      id,
      text: written.get(id) ?? "",
      isInText: written.has(id),
      outcomes: (basesOf.get(id) ?? []).map(({ outcomeId }) => outcomeId),
      rereadings: (rereadingsOfEach.get(id) ?? []).map(shownOf)
    }))
  }
}

type ReadRereading = Awaited<ReturnType<typeof rereadingsOf>>[number]

const shownOf = ({ subject: _subject, item: _item, ...shown }: ReadRereading): ShownRereading => shown

/** What else is to be read again or was, each once, in the order in which it was first asked for. */
function besidesOf(all: readonly ReadRereading[], words: ReadonlyMap<string, string>): RereadBeside[] {
  const besides = all.flatMap((one) => (one.subject === "statement" ? [] : [{ ...one, subject: one.subject }]))
  return [...Map.groupBy(besides, ({ item }) => item)].flatMap(([id, rereadings]) =>
    rereadings[0]
      ? [{ subject: rereadings[0].subject, id, text: words.get(id) ?? "", rereadings: rereadings.map(shownOf) }]
      : []
  )
}

/** Those who may take somebody into the team: its coordinators, or the administrators where it has none. */
async function inviters(database: Database, team: readonly TeamMember[]): Promise<string[]> {
  const coordinators = team.filter(({ teamRole, active }) => teamRole === "coordinator" && active)
  if (coordinators.length > 0) return coordinators.map(({ name }) => name)
  const administrators = await database
    .select({ name: user.name })
    .from(user)
    .where(and(eq(user.role, "administrator"), eq(user.active, true)))
    .orderBy(asc(user.name))
  return administrators.map(({ name }) => name)
}

async function rereadingsOf(database: Database, recoId: RecoId, actor: Pick<Actor, "id">) {
  const rows = await database
    .select({
      id: rereading.id,
      subject: rereading.subject,
      item: rereading.item,
      proposedBy: estimateChange.proposedBy,
      outcomeId: rereading.outcomeId,
      changeId: rereading.changeId,
      askedAt: rereading.askedAt,
      doneBy: user.name,
      doneAt: rereading.doneAt,
      note: rereading.note
    })
    .from(rereading)
    .leftJoin(user, eq(user.id, rereading.doneBy))
    .leftJoin(estimateChange, eq(estimateChange.id, rereading.changeId))
    .where(eq(rereading.recoId, recoId))
    .orderBy(asc(rereading.askedAt), asc(rereading.id))
  return rows.map(({ proposedBy, ...row }) => ({ ...row, isMine: proposedBy === actor.id }))
}
