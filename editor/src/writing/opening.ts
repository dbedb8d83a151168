import type { DocumentNode } from "@recos/schemas/document/document"
import type { DocumentId } from "@recos/schemas/ids"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { StoredText } from "@recos/server/api"
import { session } from "../accounts/session.ts"
import { asFailure } from "../api/ask-server.ts"
import { within } from "../api/within.ts"
import type { Branch } from "../branches/api.ts"
import { forgetOthers, forgetReco } from "../device/forget-kept.ts"
import { isAnythingKept } from "../device/kept-key.ts"
import { type Reco, readReco, readStoredText } from "../reco/api.ts"
import { openKept } from "./open-kept.ts"

/** What the writing page shows of a reco around its text. */
export type WritingReco = Pick<Reco, "id" | "title" | "documents" | "standing">

/** What the page needs before it can show anything: the reco, and one of its texts. */
export interface Opening {
  reco: WritingReco
  documentId: DocumentId
  language: Language
  /** Changes when the whole text is replaced: copies of another generation are never merged with it. */
  generation: string
  /** The last stored text, to be read while the room connects; null when the copy on this device is all there is. */
  stored: DocumentNode | null
  /** When this device last read this from the server, if that is all there is; null when the server has just said so. */
  asOf: string | null
  /** The proposal that the text is; a reco’s own text without. */
  branch?: Branch
  /** What is stored cannot be read; its way back, if its log has one. */
  broken?: { wayBack: StoredText["wayBack"] }
}

/** How long the server may take where this device has the text: a network may be there and let nothing through. */
const PATIENCE = 8_000

/**
 * What the writing page opens: as the server says, or as this device kept it while the server does not answer. A refusal is
 * an answer: what was kept to open this reco is then erased.
 * @throws Failure when neither has it
 */
export async function openText(id: string, wanted: string | undefined, branchId?: string): Promise<Opening> {
  if (branchId !== undefined) return askForBranch(id, branchId)
  if (!isAnythingKept()) return askForText(id, wanted)
  const isKnownSilent = session.value.state === "member" && session.value.asOf !== undefined
  const kept = openKept(id, wanted)
  if (kept && isKnownSilent) return kept
  const answer = askForText(id, wanted)
  try {
    return (kept ? await within(PATIENCE, answer) : await answer) ?? kept ?? (await answer)
  } catch (error) {
    const failure = asFailure(error)
    if (kept && failure.isOfNetwork) return kept
    if (failure.status === 401) await forgetOthers(null)
    if (failure.status === 403 || failure.status === 404) await forgetReco(id)
    throw error
  }
}

/** A proposal is written with the server alone: this device keeps what was typed, and no page to open it with. */
async function askForBranch(id: string, branchId: string): Promise<Opening> {
  const { readBranch } = await import("../branches/api.ts")
  const [reco, branch] = await Promise.all([readReco(id), readBranch(id, branchId)])
  const { documentId, language } = branch
  const { generation, document } = await readStoredText(documentId)
  return { reco, documentId, language, generation, stored: document, asOf: null, branch }
}

async function askForText(id: string, wanted: string | undefined): Promise<Opening> {
  const reco = await readReco(id)
  const chosen = reco.documents.find((one) => one.language === wanted) ?? reco.documents[0]
  if (!chosen) throw new Error(`reco ${id} has no text`)
  const { language, generation, document, wayBack } = await readStoredText(chosen.id)
  const opening = { reco, documentId: chosen.id, language, generation, stored: document, asOf: null }
  return document ? opening : { ...opening, broken: { wayBack } }
}
