import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import type { Settlement } from "@recos/schemas/evidence/grading/reconciliation"
import { UNSAID } from "@recos/schemas/evidence/questions/later-fields"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import type { OutcomeId, QuestionId } from "@recos/schemas/ids"
import type { OutcomeGradings } from "../evidence/gradings/outcome-gradings.ts"
import { outcome, question } from "../storage/tables/questions.ts"
import { jsonOf } from "./answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "./reco-house.ts"

export interface GradedHouse extends RecoHouse {
  questionId: QuestionId
  outcomeId: OutcomeId
  addOutcome(name: string, change?: Partial<Outcome>): Promise<OutcomeId>
  gradings(person: Person, outcomeId?: OutcomeId): Promise<OutcomeGradings>
  declare(person: Person, declared: { kind: "none" } | { kind: "linked"; words: string }): Promise<Response>
  save(person: Person, judgements: GradingDraft, outcomeId?: OutcomeId): Promise<Response>
  sign(person: Person, outcomeId?: OutcomeId): Promise<Response>
  /** Declares no link, saves a grading and signs it. */
  grade(person: Person, judgements: GradingDraft, outcomeId?: OutcomeId): Promise<Response>
  takeBack(person: Person, outcomeId?: OutcomeId): Promise<Response>
  settle(person: Person, settled?: Partial<Settlement>, outcomeId?: OutcomeId): Promise<Response>
}

/** A house whose reco has one question with one outcome, and the calls by which people grade it. */
export async function openGradedHouse(): Promise<GradedHouse> {
  const kit = await openRecoHouse()
  const { house, recoId } = kit
  const questionId = house.newId<QuestionId>()
  const pico = { population: "Adultes", intervention: "Marche", comparison: "Repos", setting: "" }
  await house.database.insert(question).values({
    id: questionId,
    recoId,
    position: 0,
    content: { ...pico, perspective: "individual" },
    createdAt: house.now()
  })
  let position = 0
  const addOutcome: GradedHouse["addOutcome"] = async (name, change = {}) => {
    const id = house.newId<OutcomeId>()
    position += 1
    await house.database
      .insert(outcome)
      .values({ id, questionId, position, content: { ...OUTCOME, ...change, name }, createdAt: house.now() })
    return id
  }
  const outcomeId = await addOutcome("Douleur à trois mois")
  const of = (id: string, rest: string) => `/api/recos/${recoId}/outcomes/${id}/${rest}`
  const gradings = ({ call }: Person, id = outcomeId) => jsonOf<OutcomeGradings>(call(of(id, "gradings")))
  const declare: GradedHouse["declare"] = ({ call }, json) =>
    call(`/api/recos/${recoId}/questions/${questionId}/interest`, { method: "PUT", json })
  const save: GradedHouse["save"] = async (person, judgements, id = outcomeId) => {
    const { estimateHash, mine } = await gradings(person, id)
    const json = { judgements, estimateHash, revision: mine?.revision ?? 0 }
    return person.call(of(id, "grading"), { method: "PUT", json })
  }
  const sign: GradedHouse["sign"] = async (person, id = outcomeId) => {
    const { estimateHash, mine } = await gradings(person, id)
    const json = { estimateHash, revision: mine?.revision ?? 1 }
    return person.call(of(id, "grading/signature"), { method: "POST", json })
  }
  return {
    ...kit,
    questionId,
    outcomeId,
    addOutcome,
    gradings,
    declare,
    save,
    sign,
    grade: async (person, judgements, id) => {
      await declare(person, { kind: "none" })
      await save(person, judgements, id)
      return sign(person, id)
    },
    takeBack: ({ call }, id = outcomeId) => call(of(id, "grading/signature"), { method: "DELETE" }),
    settle: async (person, settled = {}, id = outcomeId) => {
      const { estimateHash, agreedRevision } = await gradings(person, id)
      const json = {
        choices: [],
        favours: "unclear",
        suffices: false,
        ...settled,
        estimateHash,
        revision: agreedRevision
      }
      return person.call(of(id, "reconciliation"), { method: "PUT", json })
    }
  }
}

const OUTCOME: Omit<Outcome, "id" | "name"> = {
  kind: "dichotomous",
  more: "worse",
  ...UNSAID,
  estimate: {
    measure: "RR",
    counts: "event",
    point: 0.8,
    low: 0.6,
    high: 1.05,
    unit: "",
    comparatorMean: null,
    standardDeviation: null,
    studies: 4,
    participants: 812,
    design: "Essais randomisés",
    followUp: "3 mois",
    narrative: "",
    references: []
  },
  baselines: [{ id: "b1", label: "Tout le monde", per1000: 300, counts: null, source: "Bras témoin", reference: null }],
  source: null
}
