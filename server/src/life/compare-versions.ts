import type { RecoDocument } from "@recos/schemas/document/document"
import { evidenceTablesOf } from "@recos/schemas/document/evidence-tables"
import { compareEvidence } from "@recos/schemas/evidence/comparison/compare-evidence"
import type { EvidenceChange } from "@recos/schemas/evidence/comparison/evidence-comparison"
import type { PublishedEvidence, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import type { Comparison } from "@recos/schemas/versions/comparison"
import { figuresApart } from "@recos/schemas/versions/restored-evidence"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { readLiveTexts } from "../collaboration/live-texts.ts"
import { AppError } from "../errors/app-error.ts"
import { readFrozenEvidence } from "../evidence/frozen/read-frozen-evidence.ts"
import { doApart } from "../heavy/do-apart.ts"
import { isLight } from "../heavy/is-light.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { contentOf, frozenDocuments } from "../versions/frozen-documents.ts"
import { findVersion } from "../versions/read-versions.ts"

interface Compared {
  texts: Partial<Record<Language, RecoDocument>>
  evidence: PublishedEvidence | undefined
}

/** What differs between two states of a reco: its text in each language that both have, and its evidence. */
export interface ComparedVersions {
  documents: Partial<Record<Language, Comparison>>
  evidence: EvidenceChange[]
  /** The outcomes of both sides whose figures differ, by name: taking the older text up again may propose the older ones. */
  figures: string[]
  /** The questions that evidence tables of either side show, each side with its own figures. */
  shownQuestions: { older: PublishedQuestion[]; newer: PublishedQuestion[] }
}

/**
 * Compares a version with another one, or with the text and the evidence as they are now (`draft`).
 * @throws AppError `forbidden`, `not-found`, `bad-document`.
 */
export async function compareVersions(
  house: House,
  actor: Actor,
  recoId: RecoId,
  older: string,
  newer: string
): Promise<ComparedVersions> {
  await authoriseReco(house.database, actor, "reco.read", recoId)
  const before = await frozenOf(house, recoId, older)
  const after = newer === "draft" ? await draftOf(house, recoId) : await frozenOf(house, recoId, newer)
  const documents: ComparedVersions["documents"] = {}
  for (const language of LANGUAGES) {
    const [one, other] = [before.texts[language], after.texts[language]]
    if (one && other) documents[language] = await compareTexts(actor.id, one, other)
  }
  const shown = new Set(
    [...Object.values(before.texts), ...Object.values(after.texts)]
      .flatMap(evidenceTablesOf)
      .map(({ question }) => question)
  )
  const shownOf = ({ evidence }: Compared) => (evidence?.questions ?? []).filter(({ id }) => shown.has(id))
  return {
    documents,
    evidence: compareEvidence(before.evidence, after.evidence),
    figures: figuresApart(before.evidence, after.evidence).map(({ name }) => name),
    shownQuestions: { older: shownOf(before), newer: shownOf(after) }
  }
}

/** Comparing goes with the square of what changed: large texts are compared apart. */
const compareTexts = async (memberId: MemberId, before: RecoDocument, after: RecoDocument): Promise<Comparison> =>
  isLight(before) && isLight(after)
    ? compareDocuments(before, after)
    : doApart(memberId, { kind: "compare", before, after })

async function frozenOf(house: House, recoId: RecoId, number: string): Promise<Compared> {
  const content = contentOf(await findVersion(house.database, recoId, number))
  return { texts: frozenDocuments(content), evidence: content.evidence }
}

async function draftOf(house: House, recoId: RecoId): Promise<Compared> {
  const texts = await readLiveTexts(house, recoId)
  if (texts.some(({ document }) => document === null)) throw new AppError("bad-document")
  return {
    texts: Object.fromEntries(texts.flatMap(({ language, document }) => (document ? [[language, document]] : []))),
    evidence: await readFrozenEvidence(house.database, recoId)
  }
}
