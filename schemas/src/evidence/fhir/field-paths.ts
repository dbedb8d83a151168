/** One value of a resource: under which names, without the places of lists. */
export interface FieldValue {
  path: string
  value: string | number | boolean
}

/** Every value of a part of a resource. Sections within sections have one name. */
export function valuesIn(part: unknown, path = ""): FieldValue[] {
  if (typeof part === "string" || typeof part === "number" || typeof part === "boolean") return [{ path, value: part }]
  if (typeof part !== "object" || part === null) return []
  if (Array.isArray(part)) return part.flatMap((one) => valuesIn(one, path))
  return Object.entries(part).flatMap(([name, inner]) =>
    valuesIn(inner, path === "" ? name : path === name ? path : `${path}.${name}`)
  )
}

/** What a resource says of its own keeping, and nothing of the evidence: told by name alone, and kept with the resource. */
const KEEPING = new Set([
  "meta",
  "implicitRules",
  "language",
  "text",
  "extension",
  "url",
  "identifier",
  "version",
  "versionAlgorithmString",
  "versionAlgorithmCoding",
  "name",
  "status",
  "experimental",
  "date",
  "publisher",
  "contact",
  "useContext",
  "jurisdiction",
  "copyright",
  "copyrightLabel",
  "approvalDate",
  "lastReviewDate",
  "effectivePeriod",
  "author",
  "editor",
  "reviewer",
  "endorser",
  "recorder",
  "recordedContributor",
  "custodian",
  "citeAs",
  "membership"
])

/** What stands beside words to say in which list they are, or beside a link to say what it leads to. */
const BESIDE =
  /^(?!citedArtifact).*?(?:^|\.)(?:coding\.(?:code|system|version|userSelected)|system|reference|type|identifier\..+)$/

export const isOfKeeping = (path: string): boolean => KEEPING.has(firstOf(path)) || BESIDE.test(path)

/** By what name it is told: a field that is wholly of that kind by its own. */
export const nameOfKeeping = (path: string): string => (KEEPING.has(firstOf(path)) ? firstOf(path) : path)

const firstOf = (path: string): string => path.split(".")[0] ?? ""

/** What of each resource has readers that use its value or tell it by a finding of their own. */
const READ: Partial<Record<string, RegExp>> = {
  Evidence:
    /^(?:variableDefinition\.(?:variableRole(?:\.coding\.system)?|(?:observed|intended)\.reference)|statistic\.(?:quantity\.(?:value|unit|code|comparator)|attributeEstimate\.(?:level|quantity\..+|range\..+|description)))$/,
  EffectEvidenceSynthesis:
    /^(?:(?:population|exposure|exposureAlternative|outcome)\.reference|effectEstimate\.(?:value|unitOfMeasure\..+|precisionEstimate\.(?:level|from|to))|resultsByExposure\.(?:exposureState|riskEvidenceSynthesis\.reference))$/,
  RiskEvidenceSynthesis:
    /^(?:(?:population|exposure|outcome)\.reference|riskEstimate\.(?:value|unitOfMeasure\..+|precisionEstimate\.(?:level|from|to)))$/,
  Citation: /^citedArtifact\.identifier\.system$/,
  PublicationRecord: /^citedArtifact\.identifier\.system$/,
  EvidenceVariable: /^category\.valueReference\.reference$/,
  Composition: /^(?:type\..+|section\.(?:code\..+|entry\.reference|focus\.reference|text\.status|mode))$/
}

/** Whether a reader of the house uses the value that stands there, or tells it by a finding of its own. */
export const isRead = (type: string, path: string): boolean =>
  path === "resourceType" || path === "id" || path === "meta.profile" || (READ[type]?.test(path) ?? false)

/** Numbers that one resource gives to the outcome and another does not. */
export const COUNTS =
  /(?:^|\.)(?:sampleSize\.numberOf(?:Studies|Participants)|numberOfEvents|numeratorCount|denominatorCount)$/
