import type { AlternativeKind, HmpcStatus } from "@recos/schemas/vocabulary/closed-lists"
import { type NumberProblem, readNumber, writeNumber } from "../outcomes/read-number.ts"
import type { WrittenOption } from "./api.ts"

type RiskLevel = NonNullable<WrittenOption["risk"]>["level"]
export const RISK_LEVELS = ["insignificant", "low", "moderate", "high", "not-excluded"] as const satisfies RiskLevel[]

/** A source and its date as they are typed. */
export interface SourceDraft {
  source: string
  on: string
}

/** An option as it is typed: every field in text, those that its kind does not show included. */
export interface OptionDraft
  extends Pick<
    WrittenOption,
    | "name"
    | "atc"
    | "preparation"
    | "plantPart"
    | "indication"
    | "interactions"
    | "exclusions"
    | "whenUnavailable"
    | "monographUrl"
    | "questions"
  > {
  kind: AlternativeKind
  hmpcStatus: HmpcStatus | ""
  monographOn: string
  hazard: SourceDraft & { persistence: string; bioaccumulation: string; toxicity: string; dataLimits: boolean }
  risk: SourceDraft & { level: RiskLevel | "" }
  carbon: SourceDraft & { value: string; unit: string }
  group: string
  why: string
}

/** What is wrong in a draft, by field. */
export interface OptionProblems {
  name?: "missing"
  monographUrl?: "address"
  hazard?: "parts"
  risk?: "level"
  carbon?: NumberProblem | "value"
  group?: "name"
}

const NO_SOURCE = { source: "", on: "" }

export const EMPTY_OPTION_DRAFT: OptionDraft = {
  kind: "drug",
  name: "",
  atc: "",
  preparation: "",
  plantPart: "",
  hmpcStatus: "",
  indication: "",
  interactions: "",
  exclusions: "",
  whenUnavailable: "",
  monographUrl: "",
  monographOn: "",
  hazard: { persistence: "", bioaccumulation: "", toxicity: "", dataLimits: false, ...NO_SOURCE },
  risk: { level: "", ...NO_SOURCE },
  carbon: { value: "", unit: "", ...NO_SOURCE },
  questions: [],
  group: "",
  why: ""
}

/** An option as one begins to change it. */
export function draftOf(option: WrittenOption): OptionDraft {
  const { hazard, risk, carbon, equalEfficacy, hmpcStatus, monographOn, ...plain } = option
  return {
    ...plain,
    whenUnavailable: plain.whenUnavailable ?? "",
    hmpcStatus: hmpcStatus ?? "",
    monographOn: monographOn ?? "",
    hazard: hazard
      ? {
          persistence: String(hazard.persistence),
          bioaccumulation: String(hazard.bioaccumulation),
          toxicity: String(hazard.toxicity),
          dataLimits: hazard.dataLimits,
          ...sourceOf(hazard)
        }
      : EMPTY_OPTION_DRAFT.hazard,
    risk: risk ? { level: risk.level, ...sourceOf(risk) } : EMPTY_OPTION_DRAFT.risk,
    carbon: carbon
      ? { value: writeNumber(carbon.value), unit: carbon.unit, ...sourceOf(carbon) }
      : EMPTY_OPTION_DRAFT.carbon,
    group: equalEfficacy?.group ?? "",
    why: equalEfficacy?.why ?? ""
  }
}

const sourceOf = ({ source, on }: { source: string; on: string | null }): SourceDraft => ({ source, on: on ?? "" })

/** What a draft says, with the fields that cannot be saved as they are: nothing that was typed is left out in silence. */
export function readDraft(draft: OptionDraft): { written: WrittenOption; problems: OptionProblems } {
  const { hazard, risk, carbon, group, why, hmpcStatus, monographOn, ...plain } = draft
  const problems: OptionProblems = {}
  if (plain.name.trim() === "") problems.name = "missing"
  if (!isAddress(plain.monographUrl)) problems.monographUrl = "address"
  if (group.trim() === "" && why.trim() !== "") problems.group = "name"
  const written: WrittenOption = {
    ...plain,
    name: plain.name.trim(),
    monographUrl: plain.monographUrl.trim(),
    hmpcStatus: hmpcStatus || null,
    monographOn: monographOn || null,
    hazard: readHazard(hazard, problems),
    risk: readRisk(risk, problems),
    carbon: readCarbon(carbon, problems),
    equalEfficacy: group.trim() === "" ? null : { group: group.trim(), why: why.trim() }
  }
  return { written, problems }
}

function isAddress(typed: string): boolean {
  const address = typed.trim()
  return address === "" || (/^https?:\/\//i.test(address) && URL.canParse(address))
}

const isSourceTyped = ({ source, on }: SourceDraft): boolean => source.trim() !== "" || on !== ""
const readSource = ({ source, on }: SourceDraft) => ({ source: source.trim(), on: on || null })

function readHazard(draft: OptionDraft["hazard"], problems: OptionProblems): WrittenOption["hazard"] {
  const { persistence, bioaccumulation, toxicity, dataLimits } = draft
  const parts = [persistence, bioaccumulation, toxicity]
  if (parts.every((part) => part === "") && !dataLimits && !isSourceTyped(draft)) return null
  if (parts.some((part) => part === "")) {
    problems.hazard = "parts"
    return null
  }
  return {
    persistence: Number(persistence),
    bioaccumulation: Number(bioaccumulation),
    toxicity: Number(toxicity),
    dataLimits,
    ...readSource(draft)
  }
}

function readRisk(draft: OptionDraft["risk"], problems: OptionProblems): WrittenOption["risk"] {
  if (draft.level !== "") return { level: draft.level, ...readSource(draft) }
  if (isSourceTyped(draft)) problems.risk = "level"
  return null
}

function readCarbon(draft: OptionDraft["carbon"], problems: OptionProblems): WrittenOption["carbon"] {
  const read = readNumber(draft.value, "from-zero")
  if ("problem" in read) problems.carbon = read.problem
  else if (read.value !== null) return { value: read.value, unit: draft.unit.trim(), ...readSource(draft) }
  else if (draft.unit.trim() !== "" || isSourceTyped(draft)) problems.carbon = "value"
  return null
}
