import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { addLanguage } from "../collaboration/testing/add-reco.ts"
import { keepHistory } from "../history/keep-history.ts"
import type { History } from "../history/list-sessions.ts"
import { jsonOf } from "./answers.ts"
import type { ContentHouse } from "./content-house.ts"
import { branched, branchProposed, OUTCOME, onSecond, proposed, RECO, type WriteRequest } from "./content-requests.ts"
import { sampleFiles } from "./evidence-files.ts"
import { sampleText } from "./sample-text.ts"

const TESTIMONY = {
  words: "J’ai eu peur de bouger, puis marcher m’a aidée.",
  signature: "usagère, 50–60 ans",
  collectedOn: "2026-02-01",
  consent: { how: "written", on: "2026-02-01", to: "publication-in-this-reco" },
  checked: { singleOut: true, link: true, infer: true },
  checkedFindings: []
}
const RIS = "TY  - BOOK\nTI  - Un livre\nER  - "
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

/** Freezes a version with words for everyone, and gives its number. */
async function submitEasy(kit: ContentHouse): Promise<string> {
  const text = sampleText()
  for (const section of text.content) {
    if (section.attrs?.kind !== "for-everyone") continue
    section.content = [{ type: "paragraph", content: [{ type: "text", text: "Bougez un peu chaque jour." }] }]
  }
  await kit.write(kit.marcel, text)
  const { version } = await jsonOf<{ version: string }>(kit.step(kit.solange, "submit", "Une note"))
  return version
}

const easyReading = ({ house }: ContentHouse) => ({
  language: "fr",
  on: house.now().toISOString().slice(0, 10),
  place: "Florac",
  readers: ["Jo"],
  changed: "",
  concerned: true,
  agreed: true
})

/** A request that changes nothing that a version holds, and why. */
export type StillRequest = WriteRequest & { why: string }

const ANCHOR = { from: "AAAA", to: "AAAA" }
const THREAD = `${RECO}/remarks/:threadId`

const remarkIn = ({ documentId }: ContentHouse) => ({
  target: { kind: "words", documentId, section: "in-brief", quote: "Marcher", anchor: ANCHOR },
  words: "Est-ce clair ?"
})

/** Nadia makes a remark; answers what stands in the address of it. */
async function remarked(kit: ContentHouse): Promise<{ holes: Record<string, string> }> {
  const answer = kit.ask(kit.nadia, "POST", "/remarks", remarkIn(kit))
  const { id, messages } = await jsonOf<{ id: string; messages: { id: string }[] }>(answer)
  return { holes: { ":threadId": id, ":remarkId": messages[0]?.id ?? "" } }
}

/** What follows a remark. */
const OF_REMARKS: StillRequest[] = [
  { route: `POST ${THREAD}/messages`, json: { words: "Oui." } },
  { route: `PUT ${THREAD}/resolution`, json: { resolved: true } },
  {
    route: `PUT ${THREAD}/refusal`,
    json: { reason: "Moins clair." },
    who: "marcel" as const,
    before: async (kit: ContentHouse) => ({ holes: await proposed(kit) })
  },
  {
    route: `PUT ${THREAD}/support`,
    json: { supports: true },
    before: async (kit: ContentHouse) => ({ holes: await proposed(kit) })
  },
  { route: `PUT ${THREAD}/anchor`, json: { section: "in-brief", anchor: ANCHOR } },
  {
    route: `PUT ${THREAD}/assignee`,
    before: async (kit: ContentHouse) => ({ ...(await remarked(kit)), json: { memberId: kit.nadia.member.id } })
  },
  { route: `PATCH ${THREAD}/messages/:remarkId`, json: { words: "Est-ce bien clair ?", revision: 0 } },
  { route: `DELETE ${THREAD}/messages/:remarkId` }
].map((request) => ({
  why: "remarks stand beside the text and its versions",
  who: "nadia",
  before: remarked,
  ...request
}))

const BRANCH = `${RECO}/branches/:branchId`

/** What is done with a branch before any of it stands in the text. */
const OF_BRANCHES: StillRequest[] = [
  {
    route: `POST ${RECO}/branches`,
    before: async ({ documentId }: ContentHouse) => ({
      json: { documentId, title: "Plus clair", reasons: "Pour être lu." }
    })
  },
  { route: `PATCH ${BRANCH}`, json: { title: "Plus court", reasons: "Pour être lu.", isShared: true, revision: 0 } },
  { route: `PUT ${BRANCH}/state`, json: { state: "proposed" } },
  {
    route: `PUT ${BRANCH}/refusals`,
    json: { chosen: [0], reason: "Moins clair." },
    who: "marcel" as const,
    before: async (kit: ContentHouse) => ({ holes: await branchProposed(kit) })
  },
  {
    route: `PUT ${BRANCH}/support`,
    json: { supports: true },
    before: async (kit: ContentHouse) => ({ holes: await branchProposed(kit) })
  }
].map((request) => ({
  why: "a branch stands beside the text and its versions",
  who: "nadia",
  before: async (kit: ContentHouse) => ({ holes: await branched(kit) }),
  ...request
}))

/** The last moment of the history of the draft, as an address names it. */
async function lastMoment(kit: ContentHouse): Promise<{ holes: Record<string, string> }> {
  await keepHistory(kit.house)
  const { items } = await jsonOf<History>(kit.nadia.call(`/api/recos/${kit.recoId}/history/fr`))
  return { holes: { ":seq": String(items[0]?.throughSeq), ":language": "fr" } }
}

const OF_HISTORY: StillRequest[] = [
  { route: `POST ${RECO}/history/:language/names`, json: { name: "Avant la réunion" } },
  { route: `PUT ${RECO}/moments/:seq/name`, json: { name: "Avant la réunion" } },
  { route: `DELETE ${RECO}/moments/:seq/name` }
].map((request) => ({
  why: "a name says which moment of the text is meant, and is no part of it",
  who: "marcel",
  before: lastMoment,
  ...request
}))

/** The requests that change nothing that a version holds, tried on the same draft. */
export const STILL_REQUESTS: StillRequest[] = [
  {
    route: `PUT ${RECO}/follow`,
    why: "who follows a reco changes nothing of it",
    who: "nadia",
    json: { follows: true }
  },
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
    route: `POST ${RECO}/remarks`,
    why: "remarks stand beside the text and its versions",
    who: "nadia",
    before: async (kit) => ({ json: remarkIn(kit) })
  },
  ...OF_REMARKS,
  ...OF_BRANCHES,
  ...OF_HISTORY,
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
    route: `POST ${RECO}/versions/:number/easy-readings`,
    why: OF_A_VERSION,
    who: "solange",
    before: async (kit) => ({ holes: { ":number": await submitEasy(kit) }, json: easyReading(kit) })
  },
  {
    route: `DELETE ${RECO}/easy-readings/:notedId`,
    why: OF_A_VERSION,
    who: "solange",
    before: async (kit) => {
      const path = `/versions/${await submitEasy(kit)}/easy-readings`
      const { id } = await jsonOf<{ id: string }>(kit.ask(kit.solange, "POST", path, easyReading(kit)))
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
  "POST /api/notices/seen": "what one has seen of what happened",
  "PATCH /api/me/paces": "how soon one is written to",
  [`POST ${RECO}/references/lookup`]: "asks a register elsewhere, and writes nothing",
  "POST /api/recos": "begins another reco",
  "POST /api/recos/import": "begins another reco",
  "POST /api/recos/import/preview": "shows what would be",
  "POST /api/recos/import/file": "begins another reco",
  "POST /api/recos/import/file/preview": "shows what would be",
  "POST /api/texts/decode": "reads a file back to who sent it",
  "POST /api/jobs/:id/retry": "does again what a frozen version asks",
  "POST /api/documents/:id/take-back": "of a text that cannot be read, and so cannot be frozen",
  "POST /api/booklets": "made of published versions",
  "POST /api/invitations": "of somebody who is not here yet",
  "DELETE /api/invitations/:id": "of somebody who is not here yet",
  "POST /api/invitations/open/:token": "of somebody who has worked on nothing yet",
  "POST /api/setup": "of the first to come, before any reco",
  "PUT /api/house/factor-demand": "of how people sign in",
  "POST /api/members/:memberId/lost-factor": "of how a member signs in",
  "DELETE /api/members/:memberId/lost-factor": "of how a member signs in",
  "POST /api/house/mail-trial": "sends a mail to who asks",
  "POST /api/themes": "of the list of themes: a reco names its themes by their addresses, which never change",
  "PATCH /api/themes/:slug": "of the list of themes: a reco names its themes by their addresses, which never change",
  "POST /api/searches/unanswered": "of what readers looked for in vain",
  "POST /api/searches/unanswered/forgotten": "of what readers looked for in vain",
  "POST /api/passkeys/sign-in/options": "of a session that begins",
  "POST /api/passkeys/sign-in": "of a session that begins",
  "PUT /api/me/declaration/draft": "of a member’s declaration, which stands beside the versions",
  "POST /api/me/declaration/signature": "of a member’s declaration, which stands beside the versions",
  "POST /api/me/passkeys/options": "of how a member signs in",
  "POST /api/me/passkeys": "of how a member signs in",
  "DELETE /api/me/passkeys/:passkeyId": "of how a member signs in",
  "DELETE /api/me/devices/:deviceId": "of where a member is signed in",
  "DELETE /api/me/sessions/:sessionId": "of where a member is signed in",
  "ALL /api/auth/*": "sessions and passwords; of a member, better-auth’s door lets nothing else change"
}
