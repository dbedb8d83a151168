import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { foldedWords } from "@recos/schemas/text/fold"
import { eq, inArray } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import type { Database } from "../storage/database.ts"
import { cursorOf, PAGE, type Page, placeOf } from "../storage/page.ts"
import { document, documentWords } from "../storage/tables/documents.ts"
import { type FoundText, textSearch } from "../storage/text-search.ts"
import type { RecoFilter } from "./list-recos.ts"
import { type RecoLine, recoLines } from "./reco-lines.ts"
import { excerptOf, holdsWords } from "./search-text.ts"

const BATCH = PAGE + 1
const writtenPlace = z.tuple([z.number().int().nonnegative()])

/**
 * The recos with a text that holds every word of the query, or a word that begins so, the last written first, a page at a time.
 * Only what is shown is read.
 * @throws AppError `bad-input` for a page that is not ours.
 */
export async function searchRecos(
  house: House,
  actor: Actor,
  query: string,
  { status, team }: RecoFilter,
  after?: string
): Promise<Page<RecoLine>> {
  const { database } = house
  const words = foldedWords(query)
  const search = textSearch(database)
  const inTeamOf = actor.role === "administrator" && team !== "mine" ? null : actor.id
  const found: { line: RecoLine; text: FoundText }[] = []
  let before = placeOf(writtenPlace, after)?.[0] ?? null
  let batch: FoundText[]
  do {
    batch = await search({ words, inTeamOf, status: status ?? null, before, most: BATCH })
    const texts = await firstOfEach(database, batch, words)
    const lines = await recoLines(house, actor, [...texts.keys()])
    for (const line of lines) {
      const text = texts.get(line.id)
      if (text) found.push({ line, text })
    }
    before = batch.at(-1)?.place ?? before
  } while (found.length <= PAGE && batch.length === BATCH)
  const shown = found.slice(0, PAGE)
  const end = shown.at(-1)
  const excerpts = await excerptsOf(
    database,
    shown.map(({ text }) => text.documentId),
    words
  )
  return {
    items: shown.map(({ line, text }) => ({ ...line, excerpt: excerpts.get(text.documentId) ?? "" })),
    next: found.length > PAGE && end ? cursorOf([end.text.place]) : null
  }
}

/** One text for each reco: the last written that holds the words, so that a reco of two languages comes once in all the pages. */
async function firstOfEach(
  database: Database,
  texts: readonly FoundText[],
  words: readonly string[]
): Promise<Map<RecoId, FoundText>> {
  const first = new Map<RecoId, FoundText>()
  for (const text of texts) if (!first.has(text.recoId)) first.set(text.recoId, text)
  for (const { recoId, folded } of await laterTexts(database, first)) {
    if (holdsWords(folded, words)) first.delete(recoId)
  }
  return first
}

/** The other texts of these recos that were written since: a search from the beginning met them before. */
async function laterTexts(database: Database, first: ReadonlyMap<RecoId, FoundText>) {
  const places = await database
    .select({ recoId: document.recoId, documentId: document.id, place: documentWords.place })
    .from(document)
    .innerJoin(documentWords, eq(documentWords.documentId, document.id))
    .where(inArray(document.recoId, [...first.keys()]))
  const later = places.filter(({ recoId, place }) => place > (first.get(recoId)?.place ?? place))
  if (later.length === 0) return []
  return database
    .select({ recoId: document.recoId, folded: documentWords.folded })
    .from(documentWords)
    .innerJoin(document, eq(document.id, documentWords.documentId))
    .where(
      inArray(
        documentWords.documentId,
        later.map(({ documentId }) => documentId)
      )
    )
}

async function excerptsOf(
  database: Database,
  documentIds: DocumentId[],
  words: readonly string[]
): Promise<Map<string, string>> {
  if (documentIds.length === 0) return new Map()
  const texts = await database
    .select({ id: document.id, title: document.title, plainText: documentWords.plainText })
    .from(document)
    .innerJoin(documentWords, eq(documentWords.documentId, document.id))
    .where(inArray(document.id, documentIds))
  return new Map(texts.map(({ id, title, plainText }) => [id, excerptOf(`${title}\n${plainText}`, words)]))
}
