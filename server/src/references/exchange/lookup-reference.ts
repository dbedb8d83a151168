import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { type CslItem, doi, pmid } from "@recos/schemas/references/reference"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { askService } from "./ask-service.ts"
import { readCsl } from "./reading/read-csl.ts"

export const lookupBody = z.union([z.strictObject({ DOI: doi }), z.strictObject({ PMID: pmid })])

/**
 * The record of a source by its DOI or PubMed number, to fill the form with: nothing is kept. Closed unless the house's
 * configuration names the service.
 * @throws AppError `forbidden`, `conflict` `lookup-off`, `not-found` `lookup-unknown`, `lookup-failed`.
 */
export async function lookupSource(
  house: House,
  actor: Actor,
  recoId: RecoId,
  asked: z.infer<typeof lookupBody>
): Promise<{ csl: CslItem }> {
  await authoriseReco(house.database, actor, "reco.write", recoId)
  const { doi, pmid, patience } = house.config.lookup
  const base = "DOI" in asked ? doi : pmid
  if (!base) throw new AppError("conflict", { reason: "lookup-off" })
  const item =
    "DOI" in asked ? await askCrossref(base, asked.DOI, patience) : await askPubmed(base, asked.PMID, patience)
  const told = readCsl({ ...item, ...asked })
  if (!("csl" in told)) throw new AppError("lookup-failed", { reason: "lookup-failed" })
  return { csl: told.csl }
}

/** Crossref writes titles as lists, for they may have several languages. */
const firstOf = z.array(z.string()).transform(([first]) => first)
const crossrefWork = z.object({
  message: z.object({
    type: z.string().optional(),
    title: firstOf,
    author: z
      .array(z.object({ family: z.string().optional(), given: z.string().optional(), name: z.string().optional() }))
      .optional(),
    "container-title": firstOf.optional(),
    publisher: z.string().optional(),
    issued: z.object({ "date-parts": z.array(z.array(z.number().nullable())) }).optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    language: z.string().optional()
  })
})

/** Crossref's own types beside those of CSL. */
const CROSSREF_TYPES: Record<string, string> = {
  "journal-article": "article-journal",
  "book-chapter": "chapter",
  monograph: "book",
  "edited-book": "book",
  dissertation: "thesis",
  "posted-content": "article",
  "proceedings-article": "paper-conference"
}

async function askCrossref(base: URL, doi: string, patience: number): Promise<object> {
  const answer = crossrefWork.safeParse(await askService({ base, path: `works/${encodeURIComponent(doi)}`, patience }))
  if (!answer.success) throw new AppError("lookup-failed", { reason: "lookup-failed" }, { cause: answer.error })
  const { type = "", author, publisher, ...work } = answer.data.message
  const kind = Object.hasOwn(CROSSREF_TYPES, type) ? CROSSREF_TYPES[type] : type
  return {
    ...work,
    type: kind,
    // A journal's publisher is not said of an article.
    ...(kind !== "article-journal" && { publisher }),
    author: author?.map(({ family, given, name }) => ({ family, given, literal: name }))
  }
}

const pubmedSummary = z.object({
  title: z.string(),
  authors: z.array(z.object({ name: z.string(), authtype: z.string() })).optional(),
  fulljournalname: z.string().optional(),
  pubdate: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  articleids: z.array(z.object({ idtype: z.string(), value: z.string() })).optional()
})
const pubmedAnswer = z.object({ result: z.record(z.string(), z.unknown()) })

async function askPubmed(base: URL, pmid: string, patience: number): Promise<object> {
  const path = `esummary.fcgi?db=pubmed&retmode=json&id=${encodeURIComponent(pmid)}`
  const answer = pubmedAnswer.safeParse(await askService({ base, path, patience }))
  const record = answer.data?.result[pmid]
  // PubMed answers 200 with a sentence about a number that it does not know.
  if (z.object({ error: z.string() }).safeParse(record).success) {
    throw new AppError("not-found", { reason: "lookup-unknown" })
  }
  const summary = pubmedSummary.safeParse(record)
  if (!summary.success) throw new AppError("lookup-failed", { reason: "lookup-failed" }, { cause: summary.error })
  const { title, authors, fulljournalname, pubdate, volume, issue, pages, articleids } = summary.data
  return {
    type: "article-journal",
    title: title.replace(/\.$/, ""),
    author: authors?.map(authorOfPubmed),
    "container-title": fulljournalname,
    issued: { "date-parts": [/^\d{4}/.exec(pubdate ?? "")?.map(Number) ?? []] },
    volume,
    issue,
    page: pages,
    DOI: articleids?.find(({ idtype }) => idtype === "doi")?.value
  }
}

/** « Foster NE » is a person, whose initials stand last; a body's name stays whole. */
function authorOfPubmed({ name, authtype }: { name: string; authtype: string }): object {
  const [, family, given] = /^(.+) (\p{Lu}{1,4})$/u.exec(name) ?? []
  return authtype === "Author" && family ? { family, given } : { literal: name }
}
