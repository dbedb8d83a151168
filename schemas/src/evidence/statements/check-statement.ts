import { tellsSomething } from "../../text/tells-something.ts"
import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { certaintyOfOutcomes } from "./certainty-of-outcomes.ts"
import { checkDirection } from "./check-direction.ts"
import { checkGrade } from "./check-grade.ts"
import { checkWording } from "./check-wording.ts"
import { type Answer, STATEMENT_FINDINGS, type StatementFindingCode } from "./finding-catalogue.ts"
import { certaintyInWords, type Found, type HeldStatement, type Holding, inBoth, isAgreed, namesOf } from "./holding.ts"
import type { StatementGround } from "./statement-ground.ts"

/** Something between a statement and its evidence: a code for machines, what answers it, a sentence for people. */
export interface StatementFinding {
  code: StatementFindingCode
  severity: "contradiction" | "doubt"
  /** The attribute that answers it; null for a doubt. */
  answeredBy: Answer | null
  /** Whether that attribute tells something: a contradiction that is answered stops nothing. */
  isAnswered: boolean
  sentence: { fr: string; en: string }
}

const LEVELS: readonly Certainty[] = ["very-low", "low", "moderate", "high"]

/**
 * Holds a statement against what it rests on. Pure: the same statement and outcomes give the same findings in the same order.
 * @param grounds the outcomes on which it rests.
 * @param all the outcomes of the reco: a critical one that it leaves out of a question on which it rests is told.
 */
export function checkStatement(
  statement: HeldStatement,
  grounds: readonly StatementGround[],
  all: readonly StatementGround[] = []
): StatementFinding[] {
  const computed = certaintyOfOutcomes(grounds)
  const holding = { statement, grounds, computed, held: heldCertainty(statement.certainty, computed, grounds) }
  return [
    ...checkBases(holding),
    ...checkCertainty(holding),
    ...checkGrade(holding),
    ...checkStrength(holding),
    ...checkDirection(holding),
    ...checkWording(holding),
    ...leftOut(grounds, all)
  ].map((found) => findingOf(found, statement))
}

/** The contradictions that nothing answers yet: what stops a submission. */
export const openContradictions = (findings: readonly StatementFinding[]): StatementFinding[] =>
  findings.filter(({ severity, isAnswered }) => severity === "contradiction" && !isAnswered)

function heldCertainty(
  stated: Certainty | null,
  computed: Certainty | null,
  grounds: readonly StatementGround[]
): Certainty | null {
  if (stated === null || grounds.length === 0) return stated ?? computed
  if (computed === null) return null
  return LEVELS.find((level) => level === stated || level === computed) ?? null
}

function checkBases({ statement, grounds }: Holding): Found[] {
  if (grounds.length > 0) return []
  if (!isAgreed(statement)) return [{ code: "rests-on-nothing" }]
  return tellsSomething(statement.answers.withoutStudies) ? [] : [{ code: "agreement-alone" }]
}

function checkCertainty({ statement: { certainty: stated }, computed }: Holding): Found[] {
  if (stated === null || stated === computed) return []
  const code = computed === null ? "certainty-not-graded" : "certainty-against-outcomes"
  const words = inBoth((language) => ({
    stated: certaintyInWords(stated, language),
    computed: computed === null ? "" : certaintyInWords(computed, language)
  }))
  return [{ code, ...words }]
}

/** GRADE expects a strong one on low or very low certainty in few situations only (GRADE guidelines 15, J Clin Epidemiol 2013;66:726-735). */
function checkStrength({ statement: { strength }, held }: Holding): Found[] {
  if (strength !== "strong") return []
  if (held === null) return [{ code: "strong-on-unassessed" }]
  if (held === "high" || held === "moderate") return []
  return [{ code: "strong-on-low", ...inBoth((language) => ({ held: certaintyInWords(held, language) })) }]
}

function leftOut(grounds: readonly StatementGround[], all: readonly StatementGround[]): Found[] {
  const chosen = new Set(grounds.map(({ id }) => id))
  const questions = new Set(grounds.map(({ question }) => question))
  const missed = all.filter(
    ({ id, question, weight, isEffect }) =>
      isEffect && weight === "critical" && questions.has(question) && !chosen.has(id)
  )
  return missed.length === 0 ? [] : [{ code: "critical-left-out", ...inBoth(() => ({ leftOut: namesOf(missed) })) }]
}

function findingOf({ code, fr = {}, en = {} }: Found, { answers }: HeldStatement): StatementFinding {
  const { answeredBy, ...sentences } = STATEMENT_FINDINGS[code]
  return {
    code,
    severity: answeredBy === null ? "doubt" : "contradiction",
    answeredBy,
    isAnswered: answeredBy !== null && tellsSomething(answers[answeredBy]),
    sentence: { fr: sentences.fr(fr), en: sentences.en(en) }
  }
}
