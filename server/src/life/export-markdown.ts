import { asReadersAreTold } from "@recos/schemas/document/as-readers-are-told"
import type { RecoDocument } from "@recos/schemas/document/document"
import { type ToldQuestion, toMarkdown } from "@recos/schemas/document/markdown/to-markdown"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { Reference } from "@recos/schemas/references/reference"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { readLiveText } from "../collaboration/live-texts.ts"
import { readFrozenEvidence } from "../evidence/frozen/read-frozen-evidence.ts"
import { doApart } from "../heavy/do-apart.ts"
import { isLight } from "../heavy/is-light.ts"
import { takeTurn } from "../heavy/take-turn.ts"
import type { House } from "../house.ts"
import { setDraft } from "../printing/set-draft.ts"
import { authoriseReco } from "../recos/standing.ts"
import { referencesOf } from "../references/references-of.ts"

export interface ExportedText {
  /** A name for the file, without anything that a system could take for a path. */
  fileName: string
  markdown: string
}

/**
 * The draft in one language as ordinary Markdown, with its sources and, where it shows evidence, the figures as they stand.
 * @throws AppError `forbidden`, `not-found` (no text in this language), `bad-document`.
 */
export async function exportMarkdown(
  house: House,
  actor: Actor,
  recoId: RecoId,
  language: Language
): Promise<ExportedText> {
  const { slug, written } = await readToWrite(house, actor, recoId, language)
  const markdown = isLight(written[0])
    ? toMarkdown(...written)
    : await doApart(actor.id, { kind: "write", text: written })
  return { fileName: `${slug}-${language}.md`, markdown }
}

/**
 * The same as a Word document; always written apart, for a zip takes longer than words.
 * @throws AppError as `exportMarkdown`, and `too-many`.
 */
export async function exportWord(
  house: House,
  actor: Actor,
  recoId: RecoId,
  language: Language
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  const { slug, written } = await readToWrite(house, actor, recoId, language)
  const bytes = await doApart(actor.id, { kind: "write-word", text: written })
  return { fileName: `${slug}-${language}.docx`, bytes }
}

/**
 * The same on paper, as PDF/UA-1; set apart, one at a time.
 * @throws AppError as `exportMarkdown`, and `too-many`, `too-slow`.
 */
export async function exportPdf(
  house: House,
  actor: Actor,
  recoId: RecoId,
  language: Language,
  gone: AbortSignal
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  const { slug, written } = await readToWrite(house, actor, recoId, language)
  const bytes = await takeTurn(actor.id, () => setDraft(house, written, gone))
  return { fileName: `${slug}-${language}.pdf`, bytes }
}

async function readToWrite(
  house: House,
  actor: Actor,
  recoId: RecoId,
  language: Language
): Promise<{ slug: string; written: [RecoDocument, Reference[], Language, ToldQuestion[]] }> {
  const { reco } = await authoriseReco(house.database, actor, "reco.read", recoId)
  const text = await readLiveText(house, recoId, language)
  const references = await referencesOf(house.database, recoId)
  const evidence = await readFrozenEvidence(house.database, recoId)
  const questions = (evidence?.questions ?? []).map((question) => ({ ...question, ...frozenSummary(question) }))
  return { slug: reco.slug, written: [asReadersAreTold(text, evidence, "marked"), references, language, questions] }
}
