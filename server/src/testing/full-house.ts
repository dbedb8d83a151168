import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { sampleOption } from "@recos/schemas/evidence/options/sample-options"
import { UNSAID } from "@recos/schemas/evidence/questions/later-fields"
import type { DocumentId, OutcomeId, QuestionId, RecoId, VersionId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { eq } from "drizzle-orm"
import sharp from "sharp"
import { expect } from "vitest"
import { seedDocument } from "../collaboration/seed-document.ts"
import { openRoomHouse } from "../collaboration/testing/room-house.ts"
import { commit } from "../storage/commit.ts"
import { invitation } from "../storage/tables/accounts.ts"
import { amendment } from "../storage/tables/amendments.ts"
import { branch, branchBase } from "../storage/tables/branches.ts"
import { document } from "../storage/tables/documents.ts"
import { writingSession } from "../storage/tables/history.ts"
import { questionInterest } from "../storage/tables/interests.ts"
import { job, publication } from "../storage/tables/jobs.ts"
import { treatmentOption } from "../storage/tables/options.ts"
import { outcome, question } from "../storage/tables/questions.ts"
import { reco } from "../storage/tables/recos.ts"
import { reference } from "../storage/tables/references.ts"
import { remark, remarkThread } from "../storage/tables/remarks.ts"
import { easyReading, translationReading } from "../storage/tables/reviews.ts"
import { factorReset } from "../storage/tables/second-factor.ts"
import { testimony } from "../storage/tables/testimonies.ts"
import { estimateChange, rereading } from "../storage/tables/updates.ts"
import { version as versionTable } from "../storage/tables/versions.ts"
import { errorOf } from "./answers.ts"
import { CAST, type Player, playParts } from "./permission-cast.ts"
import type { AskingRequest } from "./permission-requests.ts"
import { sampleText } from "./sample-text.ts"
import { p, WORD_TYPE, wordFile } from "./word-file.ts"

/** A house with a reco that has all that a request may name: text, version, source, image, jobs, invitation. */
export async function openFullHouse() {
  const kit = await openRoomHouse()
  const { rooms } = kit
  // Each part asks for everything in a minute: what is tried here is who may, not how often.
  kit.house.limits.attempt = async () => ({ allowed: true })
  const { database } = kit.house
  const founder = await kit.addMember({ name: "Fondatrice" })
  const call = await kit.signIn(founder)
  const created = await call("/api/recos", { method: "POST", json: { title: "Lombalgie commune", language: "fr" } })
  const { id, documentId } = (await created.json()) as { id: RecoId; documentId: DocumentId }
  await rooms.replace(new Map([[documentId, sampleText()]]), founder.id)
  const players = await playParts(kit, id)
  const settings = { slug: "lombalgie-commune", themes: ["back-and-joints"], audiences: ["everyone"], professions: [] }
  await call(`/api/recos/${id}`, { method: "PATCH", json: { settings, revision: 0 } })
  const now = kit.house.now()
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#2b5a40" } })
    .png()
    .toBuffer()
  const image = await call(`/api/recos/${id}/images`, {
    method: "POST",
    headers: { "content-type": "image/png" },
    body: new Uint8Array(picture)
  })
  const { asset } = (await image.json()) as { asset: string }
  await database.insert(reference).values({
    recoId: id,
    id: "has-2019",
    csl: { type: "report", title: "Lombalgie" },
    createdAt: now
  })
  const questionId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a01" as QuestionId
  const outcomeId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a02" as OutcomeId
  const pico = { population: "Adultes", intervention: "Marche", comparison: "", setting: "" }
  await database.insert(question).values({
    id: questionId,
    recoId: id,
    position: 0,
    content: { ...pico, perspective: "individual" },
    createdAt: now
  })
  await database.insert(outcome).values({
    id: outcomeId,
    questionId,
    position: 0,
    content: {
      name: "Douleur",
      kind: "dichotomous",
      more: null,
      ...UNSAID,
      estimate: emptyEstimate(),
      baselines: [],
      source: null
    },
    createdAt: now
  })
  const changeId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a04"
  const rereadingId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a05"
  const figures = { name: "Douleur", more: null, ...UNSAID, estimate: emptyEstimate(), baselines: [], source: null }
  await database.insert(estimateChange).values({
    id: changeId,
    outcomeId,
    before: { ...figures, kind: "dichotomous" },
    after: { ...figures, kind: "narrative" },
    why: "Une étude",
    state: "refused",
    proposedAt: now
  })
  const declared = Object.values(players).flatMap(({ member }) => (member ? [member.id] : []))
  await database
    .insert(questionInterest)
    .values(declared.map((memberId) => ({ questionId, memberId, kind: "none" as const, words: "", at: now })))
  const optionId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a06"
  await database
    .insert(treatmentOption)
    .values({ id: optionId, recoId: id, position: 0, content: sampleOption(), createdAt: now })
  const testimonyId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a03"
  await database.insert(testimony).values({
    id: testimonyId,
    recoId: id,
    words: "Marcher m’a aidée.",
    signature: "usagère, 50–60 ans",
    collectedOn: "2026-02-01",
    consentHow: "spoken",
    consentOn: "2026-02-01",
    consentTo: "publication-in-this-reco",
    createdAt: now
  })
  const threadId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a07"
  await database.insert(remarkThread).values({ id: threadId, recoId: id, subject: "reco", openedAt: now })
  await database.insert(amendment).values({ threadId, wording: "Autrement" })
  const remarks = CAST.map((part, place) => ({
    id: `6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2b${String(place).padStart(2, "0")}`,
    threadId,
    authorId: players[part].member?.id ?? null,
    words: "Est-ce clair ?",
    at: now
  }))
  await database.insert(remark).values(remarks)
  const branches = CAST.map((part, place) => ({
    id: `6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2c${String(place).padStart(2, "0")}`,
    openedBy: players[part].member?.id ?? null,
    documentId: `6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2d${String(place).padStart(2, "0")}` as DocumentId
  }))
  const [before, text] = [sampleText({ statement: "Rester couché." }), sampleText()]
  for (const { documentId: ofBranch, ...row } of branches) {
    await commit(kit.house, [
      ...seedDocument(kit.house, {
        documentId: ofBranch,
        recoId: id,
        language: "fr",
        text,
        branch: row.id,
        memberId: null
      }),
      database.insert(branch).values({
        ...row,
        recoId: id,
        ofDocumentId: documentId,
        documentId: ofBranch,
        title: "Plus court",
        reasons: "Pour être lu.",
        isShared: false,
        state: "proposed",
        openedAt: now
      }),
      database.insert(branchBase).values({ branchId: row.id, text: JSON.stringify(before) })
    ])
  }
  const submitted = await call(`/api/recos/${id}/steps/submit`, { method: "POST", json: { note: "Première" } })
  expect(submitted.status).toBe(200)
  // Asked after the submission, which it would hold back.
  await database
    .insert(rereading)
    .values({ id: rereadingId, recoId: id, item: "statement-1", outcomeId, changeId, askedAt: now })
  const frozen = await (await call(`/api/recos/${id}`)).json()
  await database
    .update(document)
    .set({ lastEditorId: players["last editor"].member?.id ?? null, lastEditedAt: now })
    .where(eq(document.id, documentId))
  const [version] = await database.select().from(versionTable).where(eq(versionTable.recoId, id))
  await database.insert(publication).values({ versionId: version?.id ?? ("" as VersionId), publishedAt: now })
  const jobRow = { kind: "publish", state: "failed", step: "read", createdAt: now, updatedAt: now } as const
  await database.insert(job).values([
    { ...jobRow, id: "job", recoId: id },
    { ...jobRow, id: "site-job", kind: "rebuild" }
  ])
  const logged = { versionId: version?.id ?? ("" as VersionId), on: "2026-03-03", loggedBy: founder.id, at: now }
  await database
    .insert(translationReading)
    .values({ ...logged, id: "translation-reading", language: "en", memberId: founder.id, part: "translated" })
  await database.insert(easyReading).values({
    ...logged,
    id: "easy-reading",
    language: "fr",
    place: "Florac",
    readers: ["A. B."],
    changed: "",
    textHash: "0".repeat(64)
  })
  await database.insert(invitation).values({
    id: "invitation",
    tokenHash: "hash",
    email: "invitee@exemple.fr",
    college: "citizen",
    role: "member",
    createdAt: now,
    expiresAt: new Date(now.getTime() + 1000)
  })
  const seq = 1_000_000
  await database
    .insert(writingSession)
    .values({ throughSeq: seq, documentId, generation: "gone", beganAt: now, endedAt: now, sections: [] })
  const memberId = players.reader.member?.id ?? ""
  if (players.reader.member) {
    await database.insert(factorReset).values({ memberId: players.reader.member.id, askedBy: founder.id, askedAt: now })
  }
  const holes: Record<string, string> = {
    ":id": id,
    ":documentId": documentId,
    ":number": frozen.latestVersion.number,
    ":memberId": memberId,
    ":refId": "has-2019",
    ":questionId": questionId,
    ":criterion": "problem",
    ":field": "evidence",
    ":testimonyId": testimonyId,
    ":threadId": threadId,
    ":outcomeId": outcomeId,
    ":optionId": optionId,
    ":changeId": changeId,
    ":rereadingId": rereadingId,
    ":statementId": "statement-1",
    ":seq": String(seq),
    ":asset": asset,
    ":jobId": "job",
    ":siteJobId": "site-job",
    ":invitationId": "invitation",
    ":themeSlug": "children",
    ":translationReadingId": "translation-reading",
    ":easyReadingId": "easy-reading"
  }
  const setStatus = (status: RecoStatus) => database.update(reco).set({ status, revision: 0 }).where(eq(reco.id, id))
  const bodyOf = ({ json }: AskingRequest): string | undefined =>
    json === undefined
      ? undefined
      : JSON.stringify(json)
          .replace('":settings"', JSON.stringify(settings))
          .replace(":hash", frozen.latestVersion.hash)
          .replace(":memberId", memberId)
          .replace(":documentId", documentId)

  /**
   * Asks, looks at the answer, and takes back whatever it did, so that each question meets the same house.
   * @param other what is to stand in the address, or in the place of the body, instead
   */
  async function ask(
    player: Pick<Player, "call">,
    request: AskingRequest,
    other: { holes?: Record<string, string>; body?: string } = {}
  ): Promise<{ status: number; refusal?: string }> {
    // Each may change what they have said themselves.
    const own = remarks[CAST.findIndex((part) => players[part].call === player.call)] ?? remarks[0]
    const ownBranch = branches[CAST.findIndex((part) => players[part].call === player.call)] ?? branches[0]
    const path = request.path
      .replace(":remarkId", own?.id ?? "")
      .replace(":branchId", ownBranch?.id ?? "")
      .replace(/:\w+/g, (hole) => other.holes?.[hole] ?? holes[hole] ?? hole)
    database.$client.exec("savepoint question")
    try {
      const answer = await player.call(path, {
        method: request.method,
        headers: request.image ? { "content-type": "image/png" } : request.word ? { "content-type": WORD_TYPE } : {},
        body: request.image
          ? new Uint8Array(picture)
          : request.word
            ? new Uint8Array(wordFile({ body: p("Texte") }))
            : (other.body ?? bodyOf(request))
      })
      if (answer.status === 403) return { status: 403, refusal: (await errorOf(answer)).refusal }
      // News end when one leaves, not by themselves.
      await answer.body?.cancel()
      return { status: answer.status }
    } finally {
      // What a room still writes is of this question as well; afterwards no room holds what was taken back.
      await rooms.settled()
      expect(rooms.count().rooms).toBe(0)
      database.$client.exec("rollback to question; release question")
    }
  }
  return { ...kit, players, ask, setStatus, bodyOf, holes }
}
