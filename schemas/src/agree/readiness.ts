import { citationsOf } from "../document/citations.ts"
import type { RecoDocument } from "../document/document.ts"
import { plainTextOf } from "../document/plain-text.ts"
import { statementsOf } from "../document/statements.ts"
import { blocksOf, nodesOf, sectionOf } from "../document/walk.ts"
import type { EtdCriterion } from "../evidence/decision/etd.ts"
import { EMPTY_METHOD } from "../evidence/method-statement.ts"
import type { PublishedEvidence, PublishedQuestion } from "../evidence/published-evidence.ts"
import { isCriticalForEither } from "../evidence/questions/question-certainty.ts"
import { tellsSomething } from "../text/tells-something.ts"
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
  /** Colleges of those who have read a frozen version from outside the group that makes the reco. */
  outsideReaders: readonly College[]
}

/**
 * `empty`: nothing is there; `incomplete`: something is there, `wanting` says what lacks; `to-judge`: all that is asked is filled in.
 * No state says that an item is answered: that is a judgement, and AGREE II asks several people for it.
 */
type AgreeState = "empty" | "incomplete" | "to-judge"

export interface AgreeAnswer {
  number: number
  domain: AgreeDomain
  place: AgreePlace
  state: AgreeState
  /** What was found wanting, as things to name: statements by their id, vague words as written, people by name. */
  wanting: string[]
}

type Question = PublishedQuestion

const filled = (...texts: string[]): boolean => texts.every(tellsSomething)

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
  question.decision.some(
    (one) => one.criterion === criterion && one.contributions.some(({ words }) => tellsSomething(words))
  )

/** What each item still wants: null where nothing answers it, else the list of what is wanting. */
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
      return present(filled(method.users) || facts.professions.some(tellsSomething))
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
      return present(facts.outsideReaders.length > 0)
    case 14:
      return present(filled(method.updating))
    case 15:
      return written(document).length === 0
        ? null
        : [...new Set(written(document).flatMap(({ text }) => vagueWordsIn(text)))]
    case 16:
      return present(
        (evidence?.options ?? []).some(({ name }) => tellsSomething(name)) ||
          nodesOf(document, "alternative").length > 0
      )
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
  sectionOf(document, kind) !== undefined &&
  blocksOf(document, kind).some((block) => tellsSomething(plainTextOf(block)))

/** Items of which `wanting` names what a person should look at, where nothing lacks. */
const NAMES_DOUBTS: readonly number[] = [15]

/**
 * How far a reco has filled in what the 23 items of AGREE II ask, and where to do it. It never says that an item is answered and never
 * makes a score: that takes several people who read the whole (AGREE II manual).
 */
export function agreeReadiness(facts: AgreeFacts): AgreeAnswer[] {
  return AGREE_ITEMS.map(({ number, domain, place }) => {
    const wanting = wantingOf(number, facts)
    const lacks = wanting !== null && wanting.length > 0 && !NAMES_DOUBTS.includes(number)
    const state = wanting === null ? "empty" : lacks ? "incomplete" : "to-judge"
    return { number, domain, place, state, wanting: wanting ?? [] }
  })
}
