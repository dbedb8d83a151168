import { promisify } from "node:util"
import type { RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import { and, desc, eq, getTableName } from "drizzle-orm"
import { type AsyncZippable, strToU8, zip } from "fflate"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { exportMarkdown } from "../life/export-markdown.ts"
import { type Speech, speechOf } from "../messages/speech.ts"
import { document, documentContributor, isOwnText } from "../storage/tables/documents.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { KEPT_OF_MEMBERS, PURPOSES, shownColumns } from "./kept-of-members.ts"
import { ownDataMessages } from "./messages.ts"

const pack = promisify<AsyncZippable, Uint8Array>(zip)

/** The texts whose Markdown goes into one copy: the last ones that a member wrote in; the others are named. */
const MOST_TEXTS = 200

/**
 * All that the house keeps of a member, for that member: one JSON file for each reason of keeping it, and, as Markdown, the texts that
 * they wrote in and may still read. Secrets, and what was told by others, are left out.
 * @throws AppError `too-many` (work-under-way) while one is being made for them.
 */
export async function exportOwnData(house: House, member: Member): Promise<Uint8Array> {
  const done = house.limits.hold("own-data", member.id, 1)
  if (!done) throw new AppError("too-many", { reason: "work-under-way", retryAfter: 5 })
  try {
    const speech = speechOf(member.languages)
    const words = ownDataMessages[speech]
    const { files, left } = await ownTexts(house, member)
    const rows = await ownRows(house, member)
    const json = Object.fromEntries(
      PURPOSES.map((purpose) => [`${words.files[purpose]}.json`, strToU8(JSON.stringify(rows[purpose], null, 2))])
    )
    const readMe = words.readMe({ name: member.name, at: house.now(), textsLeft: left })
    return await pack({ [words.readMeName]: strToU8(readMe), ...json, ...files })
  } finally {
    done()
  }
}

type Rows = Record<string, Record<string, unknown>[]>

async function ownRows({ database }: House, { id, email }: Member): Promise<Record<(typeof PURPOSES)[number], Rows>> {
  const found = Object.fromEntries(PURPOSES.map((purpose) => [purpose, {}])) as Record<(typeof PURPOSES)[number], Rows>
  for (const kept of KEPT_OF_MEMBERS) {
    const rows = await database
      .select(shownColumns(kept))
      .from(kept.table)
      .where(eq(kept.whose, kept.by === "id" ? id : email))
    found[kept.purpose][`${getTableName(kept.table)}.${kept.whose.name}`] = rows
  }
  return found
}

/** The texts that a member wrote in, the last first, as far as they may still read them. */
async function ownTexts(house: House, member: Member): Promise<{ files: AsyncZippable; left: number }> {
  const written = await house.database
    .select({ recoId: document.recoId, language: document.language })
    .from(documentContributor)
    .innerJoin(document, eq(document.id, documentContributor.documentId))
    .where(and(eq(documentContributor.memberId, member.id), isOwnText))
    .orderBy(desc(documentContributor.lastAt))
  const teams = await house.database
    .select({ id: teamMember.recoId })
    .from(teamMember)
    .where(eq(teamMember.memberId, member.id))
  const mayRead = new Set<RecoId>(teams.map(({ id }) => id))
  const readable = written.filter(({ recoId }) => mayRead.has(recoId) || member.role === "administrator")
  const files: AsyncZippable = {}
  let left = written.length - readable.length
  for (const { recoId, language } of readable.slice(0, MOST_TEXTS)) {
    try {
      const { fileName, markdown } = await exportMarkdown(house, member, recoId, language)
      files[`${ownDataMessages[speechOf(member.languages)].textsFolder}/${fileName}`] = strToU8(markdown)
    } catch (error) {
      // A text that cannot be read, or a right that ended meanwhile: the copy says that one is missing.
      if (!(error instanceof AppError)) throw error
      left += 1
    }
  }
  return { files, left: left + Math.max(0, readable.length - MOST_TEXTS) }
}

/** The name of the file that a member keeps. */
export const ownDataName = (speech: Speech, day: Date): string =>
  `${ownDataMessages[speech].fileName}-${day.toISOString().slice(0, 10)}.zip`
