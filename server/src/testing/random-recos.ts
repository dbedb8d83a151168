import type { DocumentId, MemberId, RecoId, VersionId } from "@recos/schemas/ids"
import { RECO_STATUSES, type TeamRole, teamRole } from "@recos/schemas/vocabulary/closed-lists"
import fc from "fast-check"
import type { House } from "../house.ts"
import { commit, type Write } from "../storage/commit.ts"
import { keepWords } from "../storage/keep-words.ts"
import { document } from "../storage/tables/documents.ts"
import { job } from "../storage/tables/jobs.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { reading, signature } from "../storage/tables/reviews.ts"
import { version, versionContent } from "../storage/tables/versions.ts"

/** Few words with one beginning, accents and ligatures among them, so that searches hit and miss. */
export const SOME_WORDS = ["dos", "dosage", "œdème", "oedipe", "École", "eau", "sel", "ألم"]

const someText = fc.array(fc.constantFrom(...SOME_WORDS), { maxLength: 5 }).map((words) => words.join(" "))
const someMember = fc.nat(2)

/** A reco as chance makes it; members are named by their place in the house. */
export const someReco = fc.record({
  status: fc.constantFrom(...RECO_STATUSES),
  team: fc.uniqueArray(fc.record({ member: someMember, role: fc.constantFrom(...teamRole.options) }), {
    selector: ({ member }) => member,
    maxLength: 3
  }),
  texts: fc.uniqueArray(
    fc.record({
      language: fc.constantFrom("fr" as const, "en" as const),
      words: someText,
      at: fc.nat(5),
      editor: fc.option(someMember)
    }),
    { selector: ({ language }) => language, minLength: 1, maxLength: 2 }
  ),
  versions: fc.array(
    fc.record({
      readings: fc.array(
        fc.record({ member: someMember, verdict: fc.constantFrom("approve" as const, "changes" as const) }),
        {
          maxLength: 3
        }
      ),
      signatures: fc.uniqueArray(someMember, { maxLength: 2 })
    }),
    { maxLength: 2 }
  ),
  publishing: fc.boolean()
})
export type SomeReco = typeof someReco extends fc.Arbitrary<infer Reco> ? Reco : never

/** Puts recos into a house with the rows that its own writes would leave; gives their ids, in order. */
export async function addSomeRecos(house: House, memberIds: readonly MemberId[], recos: readonly SomeReco[]) {
  const ids: RecoId[] = []
  for (const given of recos) {
    const id = house.newId<RecoId>()
    ids.push(id)
    await commit(house, recoWrites(house, memberIds, id, given))
  }
  return ids
}

function recoWrites(house: House, memberIds: readonly MemberId[], id: RecoId, given: SomeReco): Write[] {
  const { database } = house
  const at = house.now()
  const college = "citizen" as const
  const named = (member: number): MemberId => memberIds[member] ?? ("" as MemberId)
  const settings = { slug: id, themes: [], audiences: ["everyone" as const], professions: [] }
  const seat = ({ member, role }: { member: number; role: TeamRole }): Write =>
    database.insert(teamMember).values({ recoId: id, memberId: named(member), role })
  return [
    database.insert(reco).values({ id, slug: id, status: given.status, settings, createdAt: at, updatedAt: at }),
    ...given.team.map(seat),
    ...given.texts.flatMap(({ language, words, at: minute, editor }): Write[] => {
      const documentId = house.newId<DocumentId>()
      const row = { id: documentId, recoId: id, language, generation: "1", title: `Titre ${language}` }
      const edited = { lastEditorId: editor === null ? null : named(editor), lastEditedAt: new Date(minute * 60_000) }
      return [
        database.insert(document).values({ ...row, ...edited }),
        ...keepWords(database, documentId, { title: row.title, plainText: words })
      ]
    }),
    ...given.versions.flatMap(({ readings, signatures }, place): Write[] => {
      const versionId = house.newId<VersionId>()
      const row = { id: versionId, recoId: id, number: `1.${place + 9}`, hash: "", note: "", frozenAt: at }
      return [
        database.insert(version).values(row),
        database.insert(versionContent).values({ versionId, content: "{}" }),
        ...readings.map(({ member, verdict }, second) => {
          const given = { versionId, memberId: named(member), college, verdict, reason: "", at: new Date(second) }
          return database.insert(reading).values({ id: house.newId(), ...given })
        }),
        ...signatures.map((member) =>
          database.insert(signature).values({ versionId, memberId: named(member), college, at })
        )
      ]
    }),
    ...(given.publishing ? [publishing(house, id)] : [])
  ]
}

const publishing = (house: House, recoId: RecoId): Write =>
  house.database.insert(job).values({
    id: house.newId(),
    kind: "publish",
    recoId,
    state: "queued",
    step: "queued",
    createdAt: house.now(),
    updatedAt: house.now()
  })
