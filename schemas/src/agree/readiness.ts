import { citationsOf } from "../document/citations.ts"
import type { RecoDocument } from "../document/document.ts"
import { plainTextOf } from "../document/plain-text.ts"
import { statementsOf } from "../document/statements.ts"
import { blocksOf, nodesOf, sectionOf } from "../document/walk.ts"
import type { EtdCriterion } from "../evidence/decision/etd.ts"
import { EMPTY_METHOD } from "../evidence/method-statement.ts"
import type { PublishedEvidence, PublishedQuestion } from "../evidence/published-evidence.ts"
import { isCriticalForEither } from "../evidence/questions/question-certainty.ts"
import type { College } from "../vocabulary/closed-lists.ts"
import { COLLEGES } from "../vocabulary/languages-and-colleges.ts"
import { AGREE_ITEMS, type AgreeDomain, type AgreePlace } from "./items.ts"
import { vagueWordsIn } from "./vague-words.ts"

/** What the readiness of a reco is read from. */
export interface AgreeFacts {
  document: RecoDocument
  evidence: PublishedEvidence | null
  team: readonly { name: string; college: College; background: string }[]
  professions: readonly string[]
  /** Colleges that have read a frozen version. */
  readers: readonly College[]
}

export interface AgreeAnswer {
  number: number
  domain: AgreeDomain
  place: AgreePlace
  /** `to-judge`: something is there, and only a person can say whether it is enough. */
  state: "answered" | "missing" | "to-judge"
  /** What was found wanting, as things to name: statements by their id, vague words as written, people by name. */
  wanting: string[]
}

type Question = PublishedQuestion

const filled = (...texts: string[]): boolean => texts.every((text) => text.trim() !== "")

const written = (document: RecoDocument) => statementsOf(document).filter(({ text }) => text !== "")

/** Statements with neither an outcome under them nor a source cited in them. */
function orphans({ document, evidence }: AgreeFacts): string[] {
  const based = new Set(evidence?.bases.map(({ statement }) => statement))
  const citing = new Set(
    nodesOf(document, "statement")
      .filter((node) => citationsOf({ type: "doc", content: [node] }).length > 0)
      .map((node) => String(node.attrs?.id ?? ""))
  )
  return written(document)
    .map(({ id }) => id)
    .filter((id) => !based.has(id) && !citing.has(id))
}

const judged = (question: Question, criterion: EtdCriterion): boolean =>
  question.decision.some((one) => one.criterion === criterion && one.judgement !== null)

const explained = (question: Question, criterion: EtdCriterion): boolean =>
  judged(question, criterion) &&
  question.decision.some((one) => one.criterion === criterion && one.contributions.length > 0)

/** What each item still wants: null where its answer is missing altogether, else the list of what is wanting. */
function wantingOf(number: number, facts: AgreeFacts): string[] | null {
  const { document, evidence, team } = facts
  const method = evidence?.method ?? EMPTY_METHOD
  const questions = evidence?.questions ?? []
  const present = (there: boolean) => (there ? [] : null)
  const onAll = (holds: (question: Question) => boolean) => present(questions.length > 0 && questions.every(holds))
  switch (number) {
    case 1:
      return present(filled(method.goal))
    case 2:
      return onAll(({ population, intervention, comparison }) => filled(population, intervention, comparison))
    case 3:
      return present(filled(method.population))
    case 4:
      return COLLEGES.every((college) => team.some((member) => member.college === college))
        ? team.filter(({ background }) => !filled(background)).map(({ name }) => name)
        : null
    case 5:
      return present(filled(method.layInput))
    case 6:
      return present(filled(method.users) || facts.professions.length > 0)
    case 7:
      return present(
        method.searches.length > 0 && method.searches.every(({ base, on, strategy }) => on && filled(base, strategy))
      )
    case 8:
      return present(filled(method.eligibility))
    case 9:
      return onAll(({ outcomes }) => {
        const critical = outcomes.filter(({ importance }) => isCriticalForEither(importance))
        return critical.length > 0 && critical.every(({ agreed }) => agreed !== null)
      })
    case 10:
      return present(filled(method.consensus))
    case 11:
      return onAll((question) =>
        (["desirableEffects", "undesirableEffects", "balance"] as const).every((criterion) =>
          judged(question, criterion)
        )
      )
    case 12:
      return written(document).length === 0 ? null : orphans(facts)
    case 13:
      return present(COLLEGES.every((college) => facts.readers.includes(college)))
    case 14:
      return present(filled(method.updating))
    case 15:
      return written(document).length === 0
        ? null
        : [...new Set(written(document).flatMap(({ text }) => vagueWordsIn(text)))]
    case 16:
      return present((evidence?.options.length ?? 0) > 0 || nodesOf(document, "alternative").length > 0)
    case 17:
      return present(saysSomething(document, "in-brief") && written(document).length > 0)
    case 18:
      return onAll((question) => explained(question, "feasibility") && explained(question, "acceptability"))
    case 19:
      return present(saysSomething(document, "training"))
    case 20:
      return onAll((question) => {
        const criterion = question.perspective === "population" ? "resources" : "costEffectiveness"
        return explained(question, criterion)
      })
    case 21:
      return present(
        method.indicators.length > 0 &&
          method.indicators.every(({ name, numerator, denominator }) => filled(name, numerator, denominator))
      )
    case 22:
      return present(filled(method.funding))
    case 23: {
      if (questions.length === 0) return null
      const silent = team.filter(({ name }) =>
        questions.some(({ interests }) => !interests.some((declared) => declared.name === name))
      )
      return silent.map(({ name }) => name)
    }
    default:
      throw new RangeError(`AGREE II has no item ${number}`)
  }
}

const saysSomething = (document: RecoDocument, kind: "in-brief" | "training"): boolean =>
  sectionOf(document, kind) !== undefined && blocksOf(document, kind).some((block) => plainTextOf(block).trim() !== "")

/**
 * How far a reco answers the 23 items of AGREE II: whether each has its answer, and where to give it. It never makes a score:
 * scoring AGREE II takes several people who read the whole (AGREE II manual).
 */
export function agreeReadiness(facts: AgreeFacts): AgreeAnswer[] {
  return AGREE_ITEMS.map(({ number, domain, place, judged: asksPerson }) => {
    const wanting = wantingOf(number, facts)
    const isMissing = wanting === null || (wanting.length > 0 && !asksPerson)
    const state = isMissing ? "missing" : asksPerson ? "to-judge" : "answered"
    return { number, domain, place, state, wanting: wanting ?? [] }
  })
}
