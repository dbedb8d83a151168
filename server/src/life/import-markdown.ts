import type { RecoDocument } from "@recos/schemas/document/document"
import { IMPORT_MESSAGES } from "@recos/schemas/document/markdown/import-report"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { kindOf } from "@recos/schemas/document/walk"
import type { Actor } from "@recos/schemas/people/member"
import { language, type SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { ForeignText } from "../heavy/read-foreign-text.ts"
import type { House } from "../house.ts"
import type { Speech } from "../messages/speech.ts"
import { authorise } from "../people/authorise.ts"
import { recoTitle } from "./create-reco.ts"
import { type Opened, openReco } from "./open-reco.ts"
import { importedMarkdown, readFileImport, readImport } from "./read-import.ts"

export const markdownPreview = z.object({ markdown: importedMarkdown })
const given = z.object({ title: recoTitle.optional(), language: z.optional(language) })
export const markdownImport = markdownPreview.extend(given.shape)
/** What a form says of a file, whose bytes are the body. */
export const fileImport = given

/** What an import would make, shown before anything is created. */
export interface ImportPreview {
  /** Empty when the text has none. */
  title: string
  /** What cannot be kept as it is: its line where the file has lines, what becomes of it, and the words that it is about. */
  losses: { line: number | null; message: string; words: string }[]
  /** The sections that would have words in them. */
  sections: SectionKind[]
}

/**
 * Says what a Markdown text would become. Nothing is created.
 * @throws AppError `forbidden`, `bad-document`.
 */
export async function previewMarkdown(actor: Actor, markdown: string, speech: Speech): Promise<ImportPreview> {
  authorise(actor, "reco.create")
  return previewOf(await readImport(actor.id, markdown), speech)
}

/**
 * Says what a file of Word or OpenDocument would become. Nothing is created.
 * @throws AppError `forbidden`, `bad-document` with why the file is refused, `too-many`.
 */
export async function previewFile(
  actor: Actor,
  bytes: Uint8Array<ArrayBuffer>,
  speech: Speech
): Promise<ImportPreview> {
  authorise(actor, "reco.create")
  return previewOf(await readFileImport(actor.id, bytes), speech)
}

const previewOf = ({ document, notes }: ForeignText, speech: Speech): ImportPreview => ({
  title: titleOf(document),
  losses: notes.map(({ line, code, detail }) => ({
    line: line === 0 ? null : line,
    message: IMPORT_MESSAGES[code][speech],
    words: detail
  })),
  sections: document.content.flatMap((node) => {
    const kind = kindOf(node)
    return kind && plainTextOf(node).trim() !== "" ? [kind] : []
  })
})

/**
 * Makes a new draft of a Markdown text; who brings it coordinates it and is its first contributor.
 * @throws AppError `forbidden`, `bad-document` (unreadable), `bad-input` (no title in the text, none given).
 */
export async function importMarkdown(
  house: House,
  actor: Actor,
  given: z.infer<typeof markdownImport>
): Promise<Opened> {
  authorise(actor, "reco.create")
  return openFrom(house, actor, await readImport(actor.id, given.markdown), given)
}

/**
 * The same of a file of Word or OpenDocument.
 * @throws AppError `forbidden`, `bad-document` (why the file is refused), `bad-input` (no title), `too-many`.
 */
export async function importFile(
  house: House,
  actor: Actor,
  bytes: Uint8Array<ArrayBuffer>,
  given: z.infer<typeof fileImport>
): Promise<Opened> {
  authorise(actor, "reco.create")
  return openFrom(house, actor, await readFileImport(actor.id, bytes), given)
}

async function openFrom(
  house: House,
  actor: Actor,
  read: ForeignText,
  given: z.infer<typeof fileImport>
): Promise<Opened> {
  const text = given.title === undefined ? read.document : withTitle(read.document, given.title)
  if (titleOf(text) === "") throw new AppError("bad-input", { reason: "title-missing" })
  return openReco(house, {
    text,
    language: given.language ?? read.language ?? "fr",
    coordinatorId: actor.id,
    writtenBy: actor.id,
    event: "reco.imported"
  })
}

const withTitle = (document: RecoDocument, title: string): RecoDocument => ({
  ...document,
  content: document.content.map((node) =>
    node.type === "recoTitle" ? { ...node, content: [{ type: "text", text: title }] } : node
  )
})
