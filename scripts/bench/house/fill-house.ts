import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync, type SQLInputValue } from "node:sqlite"
import { fromMdx } from "@recos/schemas/document/mdx/from-mdx"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { NOTHING_TO_DECLARE } from "@recos/schemas/people/interests/sample-declaration"
import { houseDay } from "@recos/schemas/people/interests/validity"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import { writeText } from "@recos/server/collaboration/document-text"
import { Doc, encodeStateAsUpdate } from "yjs"
import { ROOT } from "../../setup/run.ts"

export interface HouseSize {
  recos: number
  members: number
  journalRows: number
}

/** The people that the bench signs in, and the recos that it opens. */
export const BENCH = {
  administrators: ["member-0", "member-1", "member-2"],
  /** In the team of one reco in ten. */
  busy: "member-3",
  plain: "member-4",
  writers: Array.from({ length: 20 }, (_, index) => `member-${10 + index}`),
  sessionOf: (memberId: string) => `session-${memberId}`,
  /** Written in by the writers, two to each; the first is the giant. */
  written: 10
}

const DAY = 24 * 3600_000
const BEGIN = Date.parse("2026-01-05T08:00:00Z")
const STATUSES = ["draft", "draft", "draft", "in-review", "in-deliberation", "approved", "published", "published"]
const FIRST = ["Anaïs", "Bérénice", "Chloé", "Dominique", "Élie", "Françoise", "Gaël", "Hélène", "Inès", "Jérôme"]
const LAST = ["Aubert", "Bœuf", "Combe", "Dupré", "Espérandieu", "Fabrègue", "Gély", "Hérail", "Issartel", "Jalabert"]
const OUTCOMES = 1000
const QUESTIONS = 20
const VERSIONS = 200
const REFERENCES = 480

const idOf = (kind: number, number: number): string =>
  `0000000${kind}-0000-4000-8000-${String(number).padStart(12, "0")}`
export const recoId = (number: number): string => idOf(1, number)
export const documentId = (number: number): string => idOf(2, number)
export const outcomeId = (number: number): string => idOf(4, number)
export const questionId = (number: number): string => idOf(5, number)

/** Chance that is the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** Fills a database as the first release kept it, by raw rows in one transaction. */
export function fillHouse(file: string, size: HouseSize): void {
  const database = new DatabaseSync(file)
  database.exec("pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off")
  const initial = readFileSync(join(ROOT, "server/migrations/0000_initial.sql"), "utf8")
  database.exec(initial.replaceAll("--> statement-breakpoint", ""))
  database.exec(
    "create table __drizzle_migrations (id integer primary key autoincrement, hash text, created_at numeric)"
  )
  database.prepare("insert into __drizzle_migrations (hash, created_at) values ('', ?)").run(firstMigration())
  database.exec("begin")
  const insert = inserter(database)
  const roll = dice(7)
  addMembers(insert, size)
  addRecos(insert, size, roll)
  addGiant(insert)
  addJournal(insert, size, roll)
  database.exec("commit; pragma journal_mode = delete")
  database.close()
}

function firstMigration(): number {
  const journal = readFileSync(join(ROOT, "server/migrations/meta/_journal.json"), "utf8")
  return (JSON.parse(journal) as { entries: { when: number }[] }).entries[0]?.when ?? 0
}

type Insert = (table: string, row: Record<string, SQLInputValue>) => void

function inserter(database: DatabaseSync): Insert {
  const statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>()
  return (table, row) => {
    const names = Object.keys(row)
    const key = `${table} ${names}`
    const known =
      statements.get(key) ??
      database.prepare(`insert into "${table}" ("${names.join('","')}") values (${names.map(() => "?")})`)
    statements.set(key, known)
    known.run(...Object.values(row))
  }
}

function addMembers(insert: Insert, { members }: HouseSize): void {
  for (let index = 0; index < members; index++) {
    const id = `member-${index}`
    const name = `${FIRST[index % 10]} ${LAST[Math.floor(index / 10) % 10]} ${index}`
    const at = BEGIN + index
    insert("user", {
      ...{ id, name, email: `${id}@exemple.fr`, email_verified: 1, created_at: at, updated_at: at },
      ...{ college: index % 2 === 0 ? "professional" : "citizen", background: "Vit dans les Cévennes" },
      ...{ role: index < 3 ? "administrator" : "member", languages: '["fr"]', active: 1 }
    })
    insert("declaration", {
      ...{ id: `declaration-${index}`, member_id: id, content: JSON.stringify(NOTHING_TO_DECLARE) },
      ...{ signed_on: houseDay(new Date()), signed_at: Date.now() }
    })
    if (index >= 60) continue
    const expires = Date.now() + 300 * DAY
    const session = { id: BENCH.sessionOf(id), token: BENCH.sessionOf(id), user_id: id }
    insert("session", { ...session, expires_at: expires, created_at: at, updated_at: at })
  }
  for (let index = 0; index < 1000; index++) {
    const id = idOf(8, index)
    const mail = { id, to: "a@exemple.fr", subject: "Une reco vous attend", text: "Bonjour.\n".repeat(20) }
    insert("outbox", { ...mail, created_at: BEGIN + index, sent_at: BEGIN + index, next_attempt_at: BEGIN })
  }
}

interface Template {
  words: string
  state: Uint8Array
  json: unknown
}

/** The French texts of the demonstration: real words, in real documents. */
function templates(): Template[] {
  const folder = join(ROOT, "scripts/demo/recos")
  return readdirSync(folder)
    .map((slug) => join(folder, slug, "fr.mdx"))
    .map((path) => {
      const text = fromMdx(readFileSync(path, "utf8"))
      const begun = new Doc()
      writeText(begun, text)
      const state = encodeStateAsUpdate(begun)
      begun.destroy()
      return { words: plainTextOf(text), state, json: text }
    })
}

function addRecos(insert: Insert, { recos, members }: HouseSize, roll: (sides: number) => number): void {
  const texts = templates()
  const pool = texts.flatMap(({ words }) => words.split(/\s+/))
  for (let index = 0; index < recos; index++) {
    const id = recoId(index)
    const status = index < BENCH.written ? "draft" : (STATUSES[roll(STATUSES.length)] ?? "draft")
    const template = texts[index % texts.length]
    if (!template) throw new Error("the demonstration has no text")
    const at = BEGIN + index * 60_000
    const edited = BEGIN + roll(300 * 24 * 60) * 60_000
    const slug = `reco-${index}`
    const settings = { slug, themes: ["back-and-joints"], audiences: ["everyone"], professions: [] }
    insert("reco", { id, slug, status, settings: JSON.stringify(settings), created_at: at, updated_at: at })
    const team = seatsOf(index, members, roll)
    for (const [member, role] of team) insert("team_member", { reco_id: id, member_id: member, role })
    const begin = roll(pool.length)
    const words = [...pool.slice(begin, begin + 600), ...pool.slice(0, Math.max(0, begin + 600 - pool.length))].join(
      " "
    )
    const document = { id: documentId(index), reco_id: id, language: "fr", generation: "1" }
    const editor = [...team.keys()][1] ?? null
    insert("document", {
      ...document,
      ...{ title: `Reco ${index} : ${pool[begin] ?? ""}`, plain_text: words },
      ...{ last_editor_id: editor, last_edited_at: edited }
    })
    insert("document_snapshot", { document_id: document.id, through_seq: 0, state: template.state, at })
    if (status !== "draft")
      addVersion(insert, { id: idOf(3, index), recoId: id, number: "1.0", at, template, status, team })
  }
}

function seatsOf(index: number, members: number, roll: (sides: number) => number): Map<string, string> {
  const seats = new Map<string, string>()
  const somebody = () => `member-${60 + roll(members - 60)}`
  seats.set(index % 10 === 0 ? BENCH.busy : somebody(), "coordinator")
  for (const role of ["author", "reviewer", "reviewer"]) {
    const member = somebody()
    if (!seats.has(member)) seats.set(member, role)
  }
  if (index % 40 === 1 && index < 600) seats.set(BENCH.plain, "reviewer")
  if (index < BENCH.written) {
    for (const writer of BENCH.writers.slice(2 * index, 2 * index + 2)) seats.set(writer, "author")
    seats.set(BENCH.plain, "reviewer")
  }
  return seats
}

interface NewVersion {
  id: string
  recoId: string
  number: string
  at: number
  template: Template
  status: string
  team: Map<string, string>
}

function addVersion(insert: Insert, { id, recoId, number, at, template, status, team }: NewVersion): void {
  const settings = { slug: "reco", themes: ["back-and-joints"], audiences: ["everyone"], professions: [] }
  const content = canonicalJson({
    ...{ format: 1, recoId, number, frozenOn: "2026-02-02", note: "Version", previous: null, settings },
    ...{ documents: { fr: template.json }, references: [], contributors: [] }
  })
  insert("version", { id, reco_id: recoId, number, content, hash: id, note: "Version", frozen_at: at })
  const [, , ...reviewers] = [...team.keys()]
  const given = (memberId: string) => ({ version_id: id, member_id: memberId, college: collegeOf(memberId), at })
  for (const memberId of reviewers) {
    insert("reading", { ...given(memberId), id: `${id}-${memberId}`, verdict: "approve", reason: "Clair et fondé." })
    if (status === "approved" || status === "published") insert("signature", given(memberId))
  }
  if (status === "published") insert("publication", { version_id: id, published_at: at })
}

const collegeOf = (memberId: string): string =>
  Number(memberId.slice("member-".length)) % 2 === 0 ? "professional" : "citizen"

/** The first reco has a long life: many versions, outcomes and sources. */
function addGiant(insert: Insert): void {
  const [template] = templates()
  if (!template) throw new Error("the demonstration has no text")
  for (let number = 0; number < VERSIONS; number++) {
    const version = { id: idOf(6, number), recoId: recoId(0), number: `1.${number}`, at: BEGIN + number }
    addVersion(insert, { ...version, template, status: "draft", team: new Map() })
  }
  const asked = { population: "Adultes", comparison: "Repos", setting: "", perspective: "population" }
  for (let index = 0; index < QUESTIONS; index++) {
    const content = JSON.stringify({ ...asked, intervention: `Marche ${index}` })
    insert("question", { id: questionId(index), reco_id: recoId(0), position: index, content, created_at: BEGIN })
  }
  for (let index = 0; index < OUTCOMES; index++) {
    const named = { name: `Douleur ${index}`, kind: "dichotomous", more: "worse" }
    const content = JSON.stringify({ ...named, estimate: emptyEstimate(), baselines: [], source: null })
    const place = { question_id: questionId(index % QUESTIONS), position: index, created_at: BEGIN }
    insert("outcome", { id: outcomeId(index), ...place, content })
  }
  for (let index = 0; index < REFERENCES; index++) {
    const csl = { type: "article-journal", title: `Étude ${index} de la marche`, DOI: `10.1000/${index}` }
    insert("reference", { reco_id: recoId(0), id: `etude-${index}`, csl: JSON.stringify(csl), created_at: BEGIN })
  }
}

function addJournal(insert: Insert, { recos, members, journalRows }: HouseSize, roll: (sides: number) => number): void {
  for (let index = 0; index < journalRows; index++) {
    const row = { at: BEGIN + index * 1000, member_id: `member-${roll(members)}`, reco_id: recoId(roll(recos)) }
    insert("journal", { ...row, event: "outcome.changed", detail: '{"name":"Douleur","change":"changed"}' })
  }
}
