import type { RecoDocument } from "@recos/schemas/document/document"
import { IMPORT_MESSAGES } from "@recos/schemas/document/markdown/import-report"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { kindOf } from "@recos/schemas/document/walk"
import type { Actor } from "@recos/schemas/people/member"
import { language, type SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { Speech } from "../messages/speech.ts"
import { authorise } from "../people/authorise.ts"
import { recoTitle } from "./create-reco.ts"
import { type Opened, openReco } from "./open-reco.ts"
import { importedMarkdown, readImport } from "./read-import.ts"

export const markdownPreview = z.object({ markdown: importedMarkdown })
export const markdownImport = markdownPreview.extend({ title: recoTitle.optional(), language: z.optional(language) })

/** What an import would make, shown before anything is created. */
export interface ImportPreview {
  /** Empty when the text has none. */
  title: string
  /** What cannot be kept as it is, each with the line of the file and what becomes of it. */
  losses: { line: number; message: string }[]
  /** The sections that would have words in them. */
  sections: SectionKind[]
}

/**
 * Says what a Markdown text would become. Nothing is created.
 * @throws AppError `forbidden`, `bad-document`.
 */
export async function previewMarkdown(actor: Actor, markdown: string, speech: Speech): Promise<ImportPreview> {
  authorise(actor, "reco.create")
  const { document, notes } = await readImport(actor.id, markdown)
  return {
    title: titleOf(document),
    losses: notes.map(({ line, code, detail }) => {
      const message = IMPORT_MESSAGES[code][speech]
      return { line, message: detail === "" ? message : `${message} (${detail})` }
    }),
    sections: document.content.flatMap((node) => {
      const kind = kindOf(node)
      return kind && plainTextOf(node).trim() !== "" ? [kind] : []
    })
  }
}

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
  const read = await readImport(actor.id, given.markdown)
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
