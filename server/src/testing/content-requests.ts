import { EMPTY_METHOD } from "@recos/schemas/evidence"
import { wholeDraft } from "@recos/schemas/evidence/sample-grading"
import { addLanguage } from "../collaboration/testing/add-reco.ts"
import { jsonOf } from "./answers.ts"
import type { ContentHouse } from "./content-house.ts"
import { sampleFiles } from "./evidence-files.ts"
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

const RECO = "/api/recos/:id"
const OUTCOME = `${RECO}/outcomes/:outcomeId`
const QUESTION = `${RECO}/questions/:questionId`
const WORDS = `${QUESTION}/decision/:criterion/words/:field`
const TESTIMONY = {
  words: "J’ai eu peur de bouger, puis marcher m’a aidée.",
  signature: "usagère, 50–60 ans",
  collectedOn: "2026-02-01",
  consent: { how: "written", on: "2026-02-01", to: "publication-in-this-reco" },
  checked: { singleOut: true, link: true, infer: true },
  checkedFindings: []
}
const RIS = "TY  - BOOK\nTI  - Un livre\nER  - "
const MEMBER_NAMED = "a page names people of the house as it was opened, and this is no change of the reco"

async function writeBefore(kit: ContentHouse): Promise<undefined> {
  const path = `/questions/${kit.questionId}/decision/problem/words/evidence`
  await kit.ask(kit.abel, "PUT", path, { words: "Fréquent.", revision: 0 })
}
const onSecond = ({ secondOutcomeId }: ContentHouse) => ({ ":outcomeId": secondOutcomeId })

const OF_A_VERSION = "of a version, which is frozen"

/** Freezes a version in two languages, and gives its number. */
async function submitTranslated(kit: ContentHouse): Promise<string> {
  await addLanguage(kit.house, kit, "en", sampleText({ title: "Low back pain" }))
  return (await kit.submit()).number
}

const translationReading = ({ house, nadia }: ContentHouse) => ({
  language: "en",
  memberId: nadia.member.id,
  part: "translated",
  on: house.now().toISOString().slice(0, 10),
  agreed: true
})

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
  { route: `POST ${RECO}/questions`, who: "abel", json: { population: "Adultes" } },
  { route: `PATCH ${QUESTION}`, who: "abel", json: { setting: "Soins primaires", revision: 0 } },
  {
    route: `DELETE ${QUESTION}?revision=0`,
    who: "abel",
    before: async ({ secondQuestionId }) => ({ holes: { ":questionId": secondQuestionId } })
  },
  { route: `PUT ${QUESTION}/place`, who: "abel", json: { before: null } },
  { route: `POST ${QUESTION}/outcomes`, who: "abel", json: { name: "Sommeil", kind: "dichotomous" } },
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
  }
]

/** A request that changes nothing that a version holds, and why. */
export type StillRequest = WriteRequest & { why: string }

/** The requests that change nothing that a version holds, tried on the same draft. */
export const STILL_REQUESTS: StillRequest[] = [
  {
    route: `POST ${RECO}/references`,
    why: "a version holds the sources that its text or its evidence names: nothing names a new one yet",
    who: "marcel",
    json: { csl: { type: "report", title: "Un rapport" }, checkedOn: null }
  },
  {
    route: `POST ${RECO}/references/import`,
    why: "the same for a file of sources",
    who: "marcel",
    json: { text: RIS, chosen: [1] }
  },
  {
    route: `DELETE ${RECO}/references/:refId`,
    why: "a source that something names cannot be removed",
    who: "marcel",
    before: async ({ unusedId }) => ({ holes: { ":refId": unusedId } })
  },
  {
    route: `POST ${RECO}/references/import/preview`,
    why: "shows what would be",
    who: "marcel",
    json: { text: RIS },
    quiet: "writes nothing"
  },
  {
    route: `POST ${RECO}/evidence/import/preview`,
    why: "shows what would be",
    who: "abel",
    json: { files: sampleFiles() },
    quiet: "writes nothing"
  },
  {
    route: `POST ${OUTCOME}/changes`,
    why: "a proposal is not what stands until it is accepted",
    who: "abel",
    before: async (kit) => {
      const { content, revision } = await kit.stored()
      const { kind, estimate, baselines } = content
      return { json: { kind, estimate: { ...estimate, point: 0.7 }, baselines, why: "Un essai de 2026", revision } }
    }
  },
  {
    route: `POST ${RECO}/rereadings/:rereadingId/done`,
    why: "that a statement was read again is no part of a version; that one is not holds it back, which submit-races.test.ts tries",
    who: "nadia",
    json: { note: "Relue, elle tient." },
    before: async (kit) => {
      await kit.ask(kit.marcel, "PUT", `/statements/${kit.statementId}/bases`, { outcomes: [kit.outcomeId], seen: [] })
      const { id } = await jsonOf<{ id: string }>(kit.propose(kit.abel, 0.7))
      await kit.ask(kit.nadia, "POST", `/changes/${id}/verdict`, { verdict: "accepted", reason: "Bien conduit." })
      const [asked] = (await kit.updates()).statements.flatMap(({ rereadings }) => rereadings)
      return { holes: { ":rereadingId": asked?.id ?? "" } }
    }
  },
  {
    route: `PUT ${OUTCOME}/grading`,
    why: "a grading that its author has not signed is nobody else’s",
    who: "abel",
    before: async (kit) => {
      await kit.declare(kit.abel, { kind: "none" })
      const { estimateHash } = await kit.gradings(kit.abel, kit.secondOutcomeId)
      return { holes: onSecond(kit), json: { judgements: wholeDraft(), estimateHash, revision: 0 } }
    },
    quiet: "nobody else may see it"
  },
  {
    route: `DELETE ${OUTCOME}/grading/signature`,
    why: "a version holds no grading until both have signed on the estimate that stands, and then none is taken back",
    who: "abel",
    before: async (kit) => {
      await kit.grade(kit.abel, wholeDraft(), kit.secondOutcomeId)
      return { holes: onSecond(kit) }
    }
  },
  {
    route: `POST ${RECO}/testimonies`,
    why: "testimonies stand beside the versions, so that they can be withdrawn",
    who: "nadia",
    json: TESTIMONY
  },
  {
    route: `POST ${RECO}/testimonies/:testimonyId/withdrawal`,
    why: "testimonies stand beside the versions",
    who: "nadia",
    json: {},
    before: async (kit) => {
      const { id } = await jsonOf<{ id: string }>(kit.ask(kit.nadia, "POST", "/testimonies", TESTIMONY))
      return { holes: { ":testimonyId": id } }
    }
  },
  {
    route: `POST ${RECO}/images`,
    why: "a version holds the text that names images, and an image never changes under its name",
    who: "marcel",
    image: true
  },
  {
    route: `POST ${RECO}/steps/:transition`,
    why: "the one that freezes, and those that come after it",
    who: "solange",
    json: { note: "Une note" },
    before: async () => ({ holes: { ":transition": "submit" } })
  },
  {
    route: `POST ${RECO}/versions/:number/readings`,
    why: OF_A_VERSION,
    who: "abel",
    json: { verdict: "approve", reason: "Clair et bien fondé." },
    before: async (kit) => ({ holes: { ":number": (await kit.submit()).number } })
  },
  {
    route: `POST ${RECO}/versions/:number/signature`,
    why: OF_A_VERSION,
    who: "abel",
    before: async (kit) => {
      const { number, hash } = await kit.deliberate()
      return { holes: { ":number": number }, json: { hash } }
    }
  },
  {
    route: `POST ${RECO}/versions/:number/translation-readings`,
    why: OF_A_VERSION,
    who: "solange",
    before: async (kit) => ({ holes: { ":number": await submitTranslated(kit) }, json: translationReading(kit) })
  },
  {
    route: `DELETE ${RECO}/translation-readings/:notedId`,
    why: OF_A_VERSION,
    who: "solange",
    before: async (kit) => {
      const path = `/versions/${await submitTranslated(kit)}/translation-readings`
      const { id } = await jsonOf<{ id: string }>(kit.ask(kit.solange, "POST", path, translationReading(kit)))
      return { holes: { ":notedId": id } }
    }
  },
  {
    route: `PUT ${RECO}/team/:memberId`,
    why: "a version names those who worked on it, whatever their role is",
    who: "solange",
    json: { role: "reader" }
  },
  {
    route: `DELETE ${RECO}/team/:memberId`,
    why: "a version names those who worked on it, in the team or not",
    who: "solange"
  }
]

/** The other routes, which cannot change what a version holds. */
export const BESIDE: Record<string, string> = {
  [`POST ${RECO}/references/lookup`]: "asks a register elsewhere, and writes nothing",
  [`POST ${RECO}/versions/:number/easy-readings`]: "of a version, which is frozen",
  [`DELETE ${RECO}/easy-readings/:notedId`]: "of a version, which is frozen",
  "POST /api/recos": "begins another reco",
  "POST /api/recos/import": "begins another reco",
  "POST /api/recos/import/preview": "shows what would be",
  "POST /api/jobs/:id/retry": "does again what a frozen version asks",
  "POST /api/booklets": "made of published versions",
  "POST /api/invitations": "of somebody who is not here yet",
  "DELETE /api/invitations/:id": "of somebody who is not here yet",
  "POST /api/invitations/open/:token": "of somebody who has worked on nothing yet",
  "POST /api/setup": "of the first to come, before any reco",
  "ALL /api/auth/*": "sessions and passwords; of a member, better-auth’s door lets nothing else change"
}
