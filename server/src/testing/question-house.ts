import type { OutcomeId, QuestionId } from "@recos/schemas/ids"
import type { ShownEvidence } from "../evidence/overview/read-overview.ts"
import { jsonOf } from "./answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "./reco-house.ts"

type Method = "POST" | "PATCH" | "PUT" | "DELETE"

export interface QuestionHouse extends RecoHouse {
  /** Asks as one person, below the reco's address. */
  ask: (person: Person, method: Method, path: string, json?: unknown) => Promise<Response>
  /** All the evidence as one person sees it. */
  seenBy: (person: Person) => Promise<ShownEvidence>
  addQuestion: (words: string, person?: Person) => Promise<QuestionId>
  addOutcome: (questionId: QuestionId, name: string, kind?: string) => Promise<OutcomeId>
}

/** A reco's house with short ways to ask questions and name outcomes. */
export async function openQuestionHouse(): Promise<QuestionHouse> {
  const kit = await openRecoHouse()
  const ask: QuestionHouse["ask"] = ({ call }, method, path, json) =>
    call(`/api/recos/${kit.recoId}${path}`, json === undefined ? { method } : { method, json })
  const added = async <Id extends string>(path: string, json: object, person: Person): Promise<Id> =>
    (await jsonOf<{ id: Id }>(ask(person, "POST", path, json))).id
  return {
    ...kit,
    ask,
    seenBy: ({ call }) => jsonOf<ShownEvidence>(call(`/api/recos/${kit.recoId}/evidence`)),
    addQuestion: (intervention, person = kit.solange) => added("/questions", { intervention }, person),
    addOutcome: (questionId, name, kind = "dichotomous") =>
      added(`/questions/${questionId}/outcomes`, { name, kind }, kit.solange)
  }
}
