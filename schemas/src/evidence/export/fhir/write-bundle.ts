import { canonicalJson } from "../../../text/canonical-json.ts"
import { HOUSE_STATE } from "../../fhir/house-terms.ts"
import { readFhir } from "../../fhir/import.ts"
import type { Outcome } from "../../questions/outcome.ts"
import type { Question } from "../../questions/question.ts"
import type { EvidenceToExport, ExportedQuestion } from "../evidence-file.ts"
import { houseRest, type Resource } from "./resource-parts.ts"
import { writeAgreed } from "./write-agreed.ts"
import { writeDecision } from "./write-decision.ts"
import { type WrittenOutcome, writeOutcome } from "./write-outcome.ts"
import { type Frame, writeFrame } from "./write-question.ts"
import { writeReference } from "./write-reference.ts"
import { writeTable } from "./write-table.ts"

interface WrittenQuestion {
  question: ExportedQuestion
  frame: Frame
  outcomes: WrittenOutcome[]
  others: Resource[]
}

export interface FhirBundle {
  resourceType: "Bundle"
  type: "collection"
  meta: { tag: { system: string; code: string; display: string }[] }
  entry: { resource: Resource }[]
}

/**
 * The evidence of a reco as EBM-on-FHIR resources (implementation guide 1.0.0-ballot3), marked as experimental: the guide still
 * changes. First everything is written in the guide's own fields; then it is read back as anybody's file would be, and only
 * what does not come back the same goes into an extension. So `importFhir` gives back what went in, and others read figures
 * where they look for them.
 */
export function writeFhirBundle({ reco, on, questions, references }: EvidenceToExport): FhirBundle {
  const citations = references.map(writeReference)
  const sources = new Map(references.map(({ id }, place) => [id, citations[place]] as const).filter(isWritten))
  const written = questions.map((question, place) =>
    writeQuestion(question, { prefix: `q${place + 1}`, on, sources, title: reco.title })
  )
  const plain = [...written.flatMap(resourcesOf), ...citations]
  const { questions: readBack } = readFhir([{ name: "bundle", json: bundleOf(plain) }])
  for (const each of written) addRest(each, readBack)
  return bundleOf([...written.flatMap(resourcesOf), ...citations])
}

const isWritten = (pair: readonly [string, Resource | undefined]): pair is readonly [string, Resource] =>
  pair[1] !== undefined

function writeQuestion(
  question: ExportedQuestion,
  { prefix, on, sources, title }: { prefix: string; on: string; sources: ReadonlyMap<string, Resource>; title: string }
): WrittenQuestion {
  const frame = writeFrame(question, prefix)
  const outcomes = question.outcomes.map((outcome, place) =>
    writeOutcome(outcome, { frame, prefix: `${prefix}-o${place + 1}`, sources })
  )
  const agreed = question.outcomes.flatMap((outcome, place) => {
    const effect = outcomes[place]?.effect
    return outcome.agreed && effect ? [writeAgreed(outcome.agreed, effect, `${prefix}-o${place + 1}-certainty`)] : []
  })
  const table = outcomes.length > 0 ? [writeTable(question, outcomes, { prefix, on, title })] : []
  const decided = writeDecision(question, table[0] ?? frame.arms, { prefix, on })
  return { question, frame, outcomes, others: [...table, ...agreed, ...decided] }
}

const resourcesOf = ({ frame, outcomes, others }: WrittenQuestion): Resource[] => [
  ...frame.resources,
  ...outcomes.flatMap(({ variable, effect, comparators }) => [variable, effect, ...comparators]),
  ...others
]

function addRest({ question, frame, outcomes }: WrittenQuestion, readBack: readonly Question[]): void {
  const read = readBack.find(({ id }) => id === question.id)
  const { population, intervention, comparison, setting, perspective } = question
  const asked = { population, intervention, comparison, setting, perspective }
  Object.assign(frame.arms, houseRest(read ? differing(read, asked) : asked))
  for (const [place, outcome] of question.outcomes.entries()) {
    const effect = outcomes[place]?.effect
    const back = read?.outcomes.find(({ id }) => id === outcome.id)
    if (effect) Object.assign(effect, houseRest(outcomeRest(back, outcome)))
  }
}

function outcomeRest(
  back: Outcome | undefined,
  { importance, agreed, ...outcome }: ExportedQuestion["outcomes"][number]
) {
  if (!back) return outcome
  const { estimate, ...others } = outcome
  const rest = { ...differing(back, others) }
  const ofEstimate = differing(back.estimate, estimate)
  const all = ofEstimate ? { ...rest, estimate: ofEstimate } : rest
  return Object.keys(all).length > 0 ? all : undefined
}

/** The wanted fields that were not read the same; undefined when all were. */
function differing<Fields extends object>(read: Partial<Fields>, wanted: Fields): Partial<Fields> | undefined {
  const fields = Object.entries(wanted).filter(
    ([name, value]) => canonicalJson(read[name as keyof Fields] ?? null) !== canonicalJson(value)
  )
  return fields.length > 0 ? (Object.fromEntries(fields) as Partial<Fields>) : undefined
}

const bundleOf = (resources: readonly Resource[]): FhirBundle => ({
  resourceType: "Bundle",
  type: "collection",
  meta: { tag: [{ system: HOUSE_STATE, code: "experimental", display: "Experimental" }] },
  entry: resources.map((resource) => ({ resource }))
})
