import { EMPTY_CONCLUSION } from "@recos/schemas/evidence/decision/conclusion-fields"
import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import type { DocumentId } from "@recos/schemas/ids"
import type { Comparison } from "@recos/schemas/versions/comparison"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { keepHistory } from "../history/keep-history.ts"
import type { History } from "../history/list-sessions.ts"
import { jsonOf } from "./answers.ts"
import type { ContentHouse } from "./content-house.ts"
import { sampleFiles } from "./evidence-files.ts"
import { givePassword } from "./give-password.ts"
import { sampleText } from "./sample-text.ts"

/** One real request by a person who may make it. */
export interface WriteRequest {
  /** Method and pattern of the address, as the interface names it. */
  route: string
  /** What sets it apart from another request of the same route. */
  what?: string
  who: "solange" | "marcel" | "abel" | "nadia" | "ines"
  json?: unknown
  /** Sends an image in the place of JSON. */
  image?: true
  /** Makes the draft ready for it; gives what is to stand in the address or in the body instead of what is written here. */
  before?: (kit: ContentHouse) => Promise<{ holes?: Record<string, string>; json?: unknown } | undefined>
  /** Why nobody hears of it, where nobody does. */
  quiet?: string
  /** Why it stays open once a version is under review, where it does. */
  always?: string
}

export const RECO = "/api/recos/:id"
export const OUTCOME = `${RECO}/outcomes/:outcomeId`
const QUESTION = `${RECO}/questions/:questionId`
const WORDS = `${QUESTION}/decision/:criterion/words/:field`
const MEMBER_NAMED = "a page names people of the house as it was opened, and this is no change of the reco"

async function writeBefore(kit: ContentHouse): Promise<undefined> {
  const path = `/questions/${kit.questionId}/decision/problem/words/evidence`
  await kit.ask(kit.abel, "PUT", path, { words: "Fréquent.", revision: 0 })
}
/** Nadia proposes another word of the statement; answers what stands in the address of it. */
export async function proposed({ ask, nadia, documentId }: ContentHouse): Promise<Record<string, string>> {
  const target = { kind: "words", documentId, section: "statements", quote: "marcher", anchor: null }
  const answer = ask(nadia, "POST", "/remarks", { target, words: "Plus clair.", wording: "bouger" })
  return { ":threadId": (await jsonOf<{ id: string }>(answer)).id }
}

/** Nadia proposes a branch with another word of the statement; answers what stands in the address of it. */
export async function branched({ ask, nadia, documentId, house }: ContentHouse): Promise<Record<string, string>> {
  const said = { documentId, title: "Plus clair", reasons: "Pour être lu." }
  const answer = ask(nadia, "POST", "/branches", said)
  const made = await jsonOf<{ id: string; documentId: DocumentId }>(answer)
  const text = await house.rooms.read(made.documentId)
  const other: DocumentJson = JSON.parse(JSON.stringify(text).replace("marcher", "bouger"))
  await house.rooms.replace(new Map([[made.documentId, other]]), nadia.member.id)
  return { ":branchId": made.id }
}
/** The same, handed in to those who decide. */
export async function branchProposed(kit: ContentHouse): Promise<Record<string, string>> {
  const holes = await branched(kit)
  await kit.ask(kit.nadia, "PUT", `/branches/${holes[":branchId"]}/state`, { state: "proposed" })
  return holes
}
export const onSecond = ({ secondOutcomeId }: ContentHouse) => ({ ":outcomeId": secondOutcomeId })

/** Every request that changes what a version freezes. */
export const CONTENT_CHANGES: WriteRequest[] = [
  {
    route: `PATCH ${RECO}/references/:refId`,
    who: "marcel",
    json: { csl: { type: "report", title: "Lombalgie, deuxième édition" }, revision: 0 }
  },
  {
    route: `PATCH ${RECO}`,
    who: "solange",
    before: async ({ solange, recoId }) => {
      const read = await jsonOf<{ settings: object; revision: number }>(solange.call(`/api/recos/${recoId}`))
      return { json: { settings: { ...read.settings, professions: ["sage-femme"] }, revision: read.revision } }
    }
  },
  {
    route: `POST ${RECO}/versions/:number/restore`,
    who: "marcel",
    json: {},
    before: async (kit) => {
      await kit.step(kit.solange, "submit", "Pour la restaurer")
      await kit.step(kit.solange, "return", "À reprendre")
      await kit.write(kit.marcel, sampleText({ statement: "Autre chose." }))
      return { holes: { ":number": "1.0" } }
    }
  },
  {
    route: `POST ${RECO}/moments/:seq/part`,
    who: "marcel",
    before: async (kit) => {
      await keepHistory(kit.house)
      const { items } = await jsonOf<History>(kit.nadia.call(`/api/recos/${kit.recoId}/history/fr`))
      const seq = items[0]?.throughSeq
      await kit.write(kit.marcel, sampleText({ statement: "Nous suggérons de dormir." }))
      const compared = kit.marcel.call(`/api/recos/${kit.recoId}/versions/m${seq}/compare/draft`)
      const { documents } = await jsonOf<{ documents: { fr: Comparison } }>(compared)
      const section = documents.fr.sections.find(({ kind }) => kind === "statements")
      const block = section?.blocks.find(({ change }) => change === "changed")
      if (block?.change !== "changed") throw new Error("no changed block")
      return {
        holes: { ":seq": String(seq) },
        json: { section: "statements", older: block.before, newer: block.after }
      }
    }
  },
  {
    route: `PUT ${RECO}/remarks/:threadId/acceptance`,
    who: "marcel",
    json: {},
    before: async (kit) => ({ holes: await proposed(kit) })
  },
  {
    route: `PUT ${RECO}/branches/:branchId/acceptances`,
    who: "marcel",
    json: { chosen: [0] },
    before: async (kit) => ({ holes: await branchProposed(kit) })
  },
  { route: `POST ${RECO}/questions`, who: "abel", json: { population: "Adultes" } },
  { route: `PATCH ${QUESTION}`, who: "abel", json: { setting: "Soins primaires", revision: 0 } },
  {
    route: `DELETE ${QUESTION}?revision=0`,
    who: "abel",
    before: async ({ secondQuestionId }) => ({ holes: { ":questionId": secondQuestionId } })
  },
  { route: `PUT ${QUESTION}/place`, who: "abel", json: { before: null } },
  { route: `POST ${QUESTION}/outcomes`, who: "abel", json: { name: "Sommeil", kind: "dichotomous" } },
  {
    route: `PUT ${QUESTION}/outcomes`,
    who: "abel",
    json: { rows: [{ id: null, revision: 0, name: "Marche", kind: "continuous" }] }
  },
  { route: `PATCH ${OUTCOME}`, who: "abel", json: { name: "Douleur à un an", revision: 0 } },
  { route: `DELETE ${OUTCOME}?revision=0`, who: "abel", before: async (kit) => ({ holes: onSecond(kit) }) },
  { route: `PUT ${OUTCOME}/place`, who: "abel", json: { before: null } },
  {
    route: `POST ${RECO}/changes/:changeId/verdict`,
    who: "nadia",
    json: { verdict: "accepted", reason: "L’essai est bien conduit." },
    before: async (kit) => ({ holes: { ":changeId": (await jsonOf<{ id: string }>(kit.propose(kit.abel, 0.7))).id } })
  },
  {
    route: `PUT ${RECO}/statements/:statementId/bases`,
    who: "marcel",
    before: async ({ outcomeId }) => ({ json: { outcomes: [outcomeId], seen: [] } })
  },
  { route: `POST ${RECO}/options`, who: "abel", json: { kind: "plant", name: "Sauge" } },
  { route: `PATCH ${RECO}/options/:optionId`, who: "abel", json: { plantPart: "feuille", revision: 0 } },
  { route: `DELETE ${RECO}/options/:optionId?revision=0`, who: "abel" },
  { route: `PUT ${RECO}/options/:optionId/place`, who: "abel", json: { before: null } },
  {
    route: `PUT ${RECO}/method`,
    who: "abel",
    json: { method: { ...EMPTY_METHOD, goal: "Moins de douleur" }, revision: null }
  },
  { route: `POST ${RECO}/evidence/import`, who: "abel", json: { files: sampleFiles(), whenKnown: "add" } },
  { route: `PUT ${OUTCOME}/importance`, who: "nadia", json: { value: 7 } },
  {
    route: `PUT ${QUESTION}/interest`,
    who: "abel",
    json: { kind: "linked", words: "Conseille le fabricant." },
    always: "whoever finds that they have a link says so at any time"
  },
  {
    route: `PUT ${QUESTION}/analyses/:memberId`,
    who: "solange",
    before: async (kit) => {
      await kit.grade(kit.abel, wholeDraft(), kit.secondOutcomeId)
      await kit.grade(kit.nadia, wholeDraft(), kit.secondOutcomeId)
      return { holes: { ":memberId": kit.abel.member.id } }
    },
    json: { level: "to-manage", reasons: "Conseille le fabricant.", checkedOn: null, revision: 0 },
    always: "whoever finds that somebody has a link says so at any time"
  },
  {
    route: `POST ${OUTCOME}/grading/signature`,
    who: "nadia",
    before: async (kit) => {
      const id = kit.secondOutcomeId
      await kit.grade(kit.abel, wholeDraft(), id)
      await kit.save(kit.nadia, wholeDraft(), id)
      const { estimateHash, mine } = await kit.gradings(kit.nadia, id)
      return { holes: onSecond(kit), json: { estimateHash, revision: mine?.revision } }
    }
  },
  {
    route: `PUT ${OUTCOME}/reconciliation`,
    who: "nadia",
    before: async (kit) => {
      const { estimateHash, agreedRevision } = await kit.gradings(kit.nadia)
      return { json: { choices: [], favours: "unclear", suffices: false, estimateHash, revision: agreedRevision } }
    }
  },
  {
    route: `PUT ${QUESTION}/conclusion`,
    who: "abel",
    json: { conclusion: { ...EMPTY_CONCLUSION, justification: "Le bénéfice est petit et sûr." }, revision: null }
  },
  { route: `PUT ${QUESTION}/decision/:criterion`, who: "abel", json: { judgement: "yes", revision: 0 } },
  { route: `PUT ${WORDS}`, what: "first", who: "abel", json: { words: "Fréquent et gênant.", revision: 0 } },
  {
    route: `PUT ${WORDS}`,
    what: "again within ten minutes, of which the journal keeps no row",
    who: "abel",
    json: { words: "Fréquent, gênant et durable.", revision: 1 },
    before: writeBefore
  },
  {
    route: `POST ${WORDS}/taken-back`,
    who: "abel",
    json: { revision: 1 },
    before: writeBefore
  },
  {
    route: "PATCH /api/me",
    who: "marcel",
    json: { name: "Marcel T." },
    quiet: MEMBER_NAMED,
    always: "a name is one’s own"
  },
  {
    route: "PATCH /api/members/:memberId",
    who: "ines",
    json: { college: "professional" },
    before: async ({ marcel }) => ({ holes: { ":memberId": marcel.member.id } }),
    quiet: MEMBER_NAMED,
    always: "a college follows the person, not a reco"
  },
  {
    route: "POST /api/me/departure",
    who: "marcel",
    before: async ({ house, marcel }) => ({ json: { password: await givePassword(house, marcel.member.id) } }),
    quiet: MEMBER_NAMED,
    always: "whoever leaves takes the own name along"
  },
  {
    route: "DELETE /api/members/:memberId",
    who: "ines",
    before: async ({ ines, marcel }) => {
      await ines.call(`/api/members/${marcel.member.id}`, { method: "PATCH", json: { active: false } })
      return { holes: { ":memberId": marcel.member.id } }
    },
    quiet: MEMBER_NAMED,
    always: "whoever has left may ask to be forgotten"
  }
]
