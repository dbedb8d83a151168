import type { EvidenceFieldChange } from "@recos/schemas/evidence/comparison/evidence-comparison"
import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import type {
  ChangedOutcome,
  EditionOutcome,
  EditionPlan,
  UpdatedQuestion
} from "@recos/schemas/evidence/import/plan-edition"
import type { ImportPlan } from "@recos/schemas/evidence/import/plan-import"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { z } from "zod"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { givenFiles } from "./given-files.ts"
import { planForReco } from "./plan-for-reco.ts"
import { readGivenFiles } from "./read-given-files.ts"

export const importPreviewBody = z.object({ files: givenFiles })

/** What an import would make, shown before anything is written. */
export interface ImportPreview extends Pick<ImportPlan, "questions" | "references" | "findings"> {
  /** Which resources would be kept whole without being read. */
  kept: string[]
  /** Whether the reco already holds the same. */
  already: boolean
  /** What the reco holds otherwise, side by side with what the files say; null where there is nothing of the kind. */
  edition: ShownEdition | null
}

/** What a newer edition would change: the questions that the reco holds, and those among `questions` that it does not. */
export interface ShownEdition {
  updated: (Omit<UpdatedQuestion, "made" | "outcomes"> & { outcomes: ShownOutcome[] })[]
  added: string[]
}

export type ShownOutcome =
  | { state: Exclude<EditionOutcome["state"], "changed">; name: string }
  | { state: "changed"; id: string; name: string; way: ChangedOutcome["way"]; fields: EvidenceFieldChange[] }

/**
 * Says what an import would bring into a reco. Nothing is written.
 * @throws AppError `forbidden`, `not-found`, `bad-document` (`not-evidence`, `nothing-to-import`).
 */
export async function previewImport(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { files }: z.infer<typeof importPreviewBody>
): Promise<ImportPreview> {
  await authoriseReco(house.database, actor, "evidence.write", recoId)
  return previewEvidence(house, actor, recoId, readGivenFiles(files))
}

/** The same for what is already read: the command reads its files from the disk. */
export async function previewEvidence(
  house: House,
  actor: Actor,
  recoId: RecoId,
  imported: ImportedEvidence
): Promise<ImportPreview> {
  await authoriseReco(house.database, actor, "evidence.write", recoId)
  const { plan, edition, standing } = await planForReco(house, recoId, imported)
  const { questions, references, findings, kept } = plan
  return {
    questions,
    references,
    findings,
    kept: kept.map(({ resource }) => resource),
    already: standing === "same",
    edition: standing === "unknown" || edition.updated.length === 0 ? null : shownEdition(edition)
  }
}

const shownEdition = ({ updated, added }: EditionPlan): ShownEdition => ({
  updated: updated.map(({ made: _, outcomes, ...question }) => ({ ...question, outcomes: outcomes.map(shownOutcome) })),
  added: added.map(({ question }) => question.id)
})

function shownOutcome(outcome: EditionOutcome): ShownOutcome {
  if (outcome.state !== "changed") return { state: outcome.state, name: outcome.name }
  const { before: _, after: __, ...shown } = outcome
  return shown
}
