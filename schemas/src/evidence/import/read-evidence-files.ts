import { type EvidenceFile, evidenceFile } from "../export/evidence-file.ts"
import { HOUSE_ID } from "../fhir/house-terms.ts"
import { type ImportedEvidence, importFhir } from "../fhir/import.ts"
import type { Origins } from "../fhir/read-identity.ts"
import { EvidenceFileError } from "./evidence-file-error.ts"
import { refuseDeep } from "./refuse-deep.ts"
import { nameUnder } from "./source-identity.ts"

/** A file as it was given: its name, and what its JSON says. */
export interface GivenFile {
  name: string
  json: unknown
}

/**
 * Reads files of evidence: FHIR resources and bundles, and the house's own JSON export.
 * @throws EvidenceFileError for the first file that is none of these: nothing of the others is to be written then.
 */
export function readEvidenceFiles(files: readonly GivenFile[]): ImportedEvidence {
  const foreign: GivenFile[] = []
  const ours: EvidenceFile[] = []
  for (const { name, json } of files) {
    refuseDeep(name, json)
    if (!isOurs(json)) foreign.push({ name, json })
    else {
      const parsed = evidenceFile.safeParse(json)
      if (!parsed.success) throw new EvidenceFileError(name, "not-our-format")
      ours.push(parsed.data)
    }
  }
  return [...(foreign.length > 0 ? [importFhir(foreign)] : []), ...ours.map(asImported)].reduce(together, NOTHING)
}

const NOTHING: ImportedEvidence = {
  questions: [],
  references: [],
  agreed: [],
  origins: new Map(),
  findings: [],
  kept: []
}

const isOurs = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "kind" in json && json.kind === "recos-evidence"

function asImported({ questions, references, on }: EvidenceFile): ImportedEvidence {
  return {
    ...NOTHING,
    references,
    questions: questions.map((question) => ({
      ...question,
      outcomes: question.outcomes.map(({ importance, agreed, ...outcome }) => outcome)
    })),
    agreed: questions.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ id, agreed }) => (agreed ? [{ outcome: id, grading: agreed }] : []))
    ),
    origins: ownOrigins(questions, on)
  }
}

/** What the house exports it names itself, as its FHIR export does. */
function ownOrigins(questions: EvidenceFile["questions"], on: string): Origins {
  const ids = questions.flatMap(({ id, outcomes }) => [id, ...outcomes.map((outcome) => outcome.id)])
  const own = { localName: "", edition: { version: "", date: on } }
  return new Map(ids.map((id) => [id, { ...own, names: [[], [nameUnder(HOUSE_ID, id)]] }]))
}

const together = (one: ImportedEvidence, other: ImportedEvidence): ImportedEvidence => ({
  questions: [...one.questions, ...other.questions],
  references: [...one.references, ...other.references],
  agreed: [...one.agreed, ...other.agreed],
  origins: new Map([...one.origins, ...other.origins]),
  findings: [...one.findings, ...other.findings],
  kept: [...one.kept, ...other.kept]
})
