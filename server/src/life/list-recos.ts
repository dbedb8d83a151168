import { type ReviewFacts, type WaitsFor, waitsFor } from "@recos/schemas/life/waits-for"
import type { Actor } from "@recos/schemas/people/member"
import { can, type RecoStanding } from "@recos/schemas/people/permissions"
import { LANGUAGES, type RecoStatus, type TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq, type SQL, sql } from "drizzle-orm"
import type { House } from "../house.ts"
import { user } from "../storage/tables/accounts.ts"
import { document } from "../storage/tables/documents.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { reviewFactsOf } from "../versions/review-facts.ts"
import { findInText, wordsOfQuery } from "./search-text.ts"

export interface RecoLine {
  id: string
  slug: string
  title: string
  status: RecoStatus
  /** Null for an administrator who is not in the team. */
  teamRole: TeamRole | null
  waitsFor: WaitsFor
  /** What was found, in its context; only when something was searched for. */
  excerpt?: string
  lastEditedAt: string | null
  /** The name of the member who changed the text last. */
  lastEditor: string | null
}

/** The recos that a member may read, the last changed first; those alone that hold every word of the query. */
export async function listRecos(house: House, actor: Actor, query: string): Promise<RecoLine[]> {
  const searching = query.trim() !== ""
  // The words of every draft are read only to be searched: a plain list stays light with a thousand recos.
  const plainText = searching ? document.plainText : sql<string>`''`
  const readable = await readableRecos(house, actor, plainText)
  const found = searching ? search(readable, query) : readable.map((line) => ({ line, excerpt: null }))
  const facts = await reviewFactsOf(
    house.database,
    found.map(({ line }) => line.id)
  )
  return found.map(({ line: { texts, standing, ...line }, excerpt }) => ({
    ...line,
    waitsFor: waitsFor(actor, standing, facts.get(line.id) ?? NO_REVIEW),
    ...(excerpt === null ? {} : { excerpt })
  }))
}

const NO_REVIEW: ReviewFacts = { readings: [], signatures: [], publishing: false }

type ReadableReco = ReturnType<typeof lineOf>

function search(readable: ReadableReco[], query: string): { line: ReadableReco; excerpt: string }[] {
  const words = wordsOfQuery(query)
  return readable.flatMap((line) => {
    const excerpts = line.texts.map(({ title, plainText }) => findInText(`${title}\n${plainText}`, words))
    const excerpt = excerpts.find((one) => one !== null)
    return excerpt === undefined ? [] : [{ line, excerpt }]
  })
}

async function readableRecos({ database }: House, actor: Actor, plainText: typeof document.plainText | SQL<string>) {
  const rows = await database
    .select({
      id: reco.id,
      slug: reco.slug,
      status: reco.status,
      createdAt: reco.createdAt,
      teamRole: teamMember.role,
      language: document.language,
      title: document.title,
      plainText,
      lastEditorId: document.lastEditorId,
      lastEditedAt: document.lastEditedAt,
      lastEditor: user.name
    })
    .from(reco)
    .innerJoin(document, eq(document.recoId, reco.id))
    .leftJoin(teamMember, and(eq(teamMember.recoId, reco.id), eq(teamMember.memberId, actor.id)))
    .leftJoin(user, eq(user.id, document.lastEditorId))
    // Administrators read every reco; for the others, the team decides and the query spares what it would refuse.
    .where(actor.role === "administrator" ? undefined : sql`${teamMember.memberId} is not null`)
  const byReco = Map.groupBy(rows, (row) => row.id)
  return [...byReco.values()]
    .map((texts) => lineOf(actor, texts))
    .filter((line) => can(actor, "reco.read", line.standing))
    .toSorted((one, other) => (other.lastEditedAt ?? "").localeCompare(one.lastEditedAt ?? ""))
}

interface TextRow {
  id: string
  slug: string
  status: RecoStatus
  createdAt: Date
  teamRole: TeamRole | null
  language: (typeof LANGUAGES)[number]
  title: string
  plainText: string
  lastEditorId: string | null
  lastEditedAt: Date | null
  lastEditor: string | null
}

function lineOf(actor: Actor, rows: TextRow[]) {
  const texts = rows.toSorted((one, other) => LANGUAGES.indexOf(one.language) - LANGUAGES.indexOf(other.language))
  const edited = (row: TextRow) => row.lastEditedAt?.getTime() ?? 0
  const last = texts.reduce((latest, row) => (edited(row) > edited(latest) ? row : latest))
  const { id, slug, status, teamRole, title } = texts[0] ?? last
  const standing: RecoStanding = { status, teamRole, isLastEditor: last.lastEditorId === actor.id }
  const lastEditedAt = (last.lastEditedAt ?? last.createdAt).toISOString()
  return { id, slug, title, status, teamRole, standing, lastEditedAt, lastEditor: last.lastEditor, texts }
}
