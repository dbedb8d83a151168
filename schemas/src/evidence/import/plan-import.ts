import type { QuestionId } from "../../ids.ts"
import type { CslItem, Reference } from "../../references/reference.ts"
import { numberedSlug } from "../../text/slug.ts"
import { CERTAINTY_LABELS } from "../../vocabulary/certainty-labels.ts"
import type { ImportedEvidence } from "../fhir/import.ts"
import { type ImportFinding, importFinding } from "../fhir/import-findings.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { Question } from "../questions/question.ts"
import { agreedAsSource } from "./agreed-as-source.ts"
import { plainWords } from "./pair-up.ts"
import { ReferenceKeys } from "./same-reference.ts"
import type { MadeQuestion } from "./source-identity.ts"

const LONGEST_REFERENCE_ID = 60

/** What the reco already holds of what an import may bring. */
export interface InReco {
  questions: readonly Pick<Question, "id" | "population" | "intervention" | "comparison">[]
  references: readonly Pick<Reference, "id" | "csl">[]
}

/** How the plan names what it makes: ids that are nobody's yet, and the id that people read of a source. */
export interface Naming {
  newId: <Id extends string = string>() => Id
  referenceId: (csl: CslItem) => string
}

/** A question as it would be written, and what is to be remembered of where it comes from. */
export interface PlannedQuestion {
  question: Question
  made: MadeQuestion
}

export interface ImportPlan {
  /** With ids of their own, and their sources under the ids that the reco knows. */
  questions: Question[]
  /** The same, each with the names that its source gives it. */
  planned: PlannedQuestion[]
  /** Those that the reco lacks. */
  references: Reference[]
  findings: ImportFinding[]
  kept: ImportedEvidence["kept"]
}

/**
 * What an import would write into a reco. Everything gets an id of its own, so that the same file may be brought into two recos;
 * a source that the reco already has (`isSameReference`) is taken up, not doubled; a grading agreed elsewhere stays that of its
 * source: people of this reco have not judged.
 */
export function planImport(imported: ImportedEvidence, inReco: InReco, { newId, referenceId }: Naming): ImportPlan {
  const findings = [...imported.findings]
  const kept = [...imported.kept]
  const sources = planReferences(imported.references, inReco.references, referenceId)
  findings.push(...sources.findings)

  const ofReco = (id: string): string[] => {
    const known = sources.idOf.get(id)
    return known === undefined ? [] : [known]
  }
  const place = (outcome: Outcome): Outcome => {
    const agreed = imported.agreed.find((each) => each.outcome === outcome.id)
    if (agreed) {
      const name = `outcome/${outcome.id}`
      const [fr, en] = [CERTAINTY_LABELS[agreed.grading.certainty].fr, CERTAINTY_LABELS[agreed.grading.certainty].en]
      findings.push(importFinding("judgements-kept", name, { fr, en }))
      kept.push({ resource: name, json: agreed.grading })
    }
    return {
      ...outcome,
      id: newId(),
      source: outcome.source ?? (agreed ? agreedAsSource(agreed.grading) : null),
      estimate: { ...outcome.estimate, references: outcome.estimate.references.flatMap(ofReco) },
      baselines: outcome.baselines.map((baseline) => ({
        ...baseline,
        id: newId(),
        reference: baseline.reference === null ? null : (ofReco(baseline.reference)[0] ?? null)
      }))
    }
  }
  const planned = imported.questions.map((question): PlannedQuestion => {
    const same = inReco.questions.find((each) => asked(each) === asked(question))
    if (same) {
      const { intervention, comparison } = question
      findings.push(importFinding("question-known", `question/${question.id}`, { intervention, comparison }))
    }
    const placed = { ...question, id: newId<QuestionId>(), outcomes: question.outcomes.map(place) }
    return { question: placed, made: remember(question, placed, imported.origins) }
  })
  const questions = planned.map(({ question }) => question)
  return { questions, planned, references: sources.toAdd, findings, kept }
}

const UNNAMED = { names: [], localName: "", edition: { version: "", date: "" } }

/** What to remember of a question and its outcomes, so that a newer edition is known: the source's names, and what it said. */
function remember(read: Question, placed: Question, origins: ImportedEvidence["origins"]): MadeQuestion {
  const { id, population, intervention, comparison } = placed
  const outcomes = placed.outcomes.map(({ id: outcomeId, ...content }, place) => {
    const { edition: _, ...identity } = origins.get(read.outcomes[place]?.id ?? "") ?? UNNAMED
    return { ...identity, id: outcomeId, read: content }
  })
  return { ...UNNAMED, ...origins.get(read.id), id, turn: 1, asked: { population, intervention, comparison }, outcomes }
}

/** A question as it is asked, whatever its spaces and capitals. */
const asked = ({ population, intervention, comparison }: InReco["questions"][number]): string =>
  JSON.stringify([population, intervention, comparison].map(plainWords))

function planReferences(
  imported: readonly Reference[],
  inReco: InReco["references"],
  referenceId: Naming["referenceId"]
): { toAdd: Reference[]; idOf: Map<string, string>; findings: ImportFinding[] } {
  const all = new ReferenceKeys<string>()
  for (const { id, csl } of inReco) all.add(csl, id)
  const taken = new Set(inReco.map(({ id }) => id))
  const idOf = new Map<string, string>()
  const toAdd: Reference[] = []
  const findings: ImportFinding[] = []
  for (const reference of imported) {
    const known = all.find(reference.csl)
    if (known !== undefined) {
      idOf.set(reference.id, known)
      findings.push(importFinding("reference-known", `reference/${reference.id}`, { id: known }))
      continue
    }
    const id = freeId(referenceId(reference.csl), taken)
    taken.add(id)
    idOf.set(reference.id, id)
    const added = { ...reference, id }
    toAdd.push(added)
    all.add(reference.csl, id)
  }
  return { toAdd, idOf, findings }
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let attempt = 1
  while (taken.has(numberedSlug(wanted, attempt, LONGEST_REFERENCE_ID))) attempt += 1
  return numberedSlug(wanted, attempt, LONGEST_REFERENCE_ID)
}
