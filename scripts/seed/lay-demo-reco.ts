import type { RecoDocument } from "@recos/schemas/document"
import type { RecoStatus } from "@recos/schemas/vocabulary"
import { journalRow } from "@recos/server/audit/journal-row"
import { seedDocument } from "@recos/server/collaboration/seed-document"
import { documentContributor } from "@recos/server/collaboration/tables"
import { reference } from "@recos/server/evidence/tables"
import type { House } from "@recos/server/house"
import { publication } from "@recos/server/publishing/tables"
import { reco, teamMember } from "@recos/server/recos/tables"
import { reading, signature } from "@recos/server/reviews/tables"
import type { Write } from "@recos/server/storage/commit"
import type { Frozen } from "@recos/server/versions/freeze-version"
import { version } from "@recos/server/versions/tables"
import { DEMO_MEMBERS, type DemoMember } from "../demo/members.ts"
import { DEMO_DATES, type DemoTeam, demoRecoId, demoTeam } from "./demo-life.ts"
import { type DemoReco, settingsOf } from "./demo-recos.ts"
import { freezeDemo } from "./freeze-demo.ts"
import { unfinishedText } from "./unfinished-text.ts"

/** One demonstration reco on its way into the database, with the ids that its members were given there. */
interface Laying {
  house: House
  demo: DemoReco
  team: DemoTeam
  recoId: string
  idOf: (member: DemoMember) => string
}

/** The house on another day: what was done then is dated then. */
const onDay = (house: House, day: Date): House => ({ ...house, now: () => day })

/** The writes that lay down a demonstration reco with all that happened to it up to its status. */
export function layDemoReco(
  house: House,
  demo: DemoReco,
  status: Extract<RecoStatus, "draft" | "in-review" | "published">,
  memberIds: ReadonlyMap<string, string>
): Write[] {
  const idOf = ({ email }: DemoMember): string => {
    const id = memberIds.get(email)
    if (id === undefined) throw new Error(`no account for ${email}`)
    return id
  }
  const laying: Laying = { house, demo, team: demoTeam(demo.slug), recoId: demoRecoId(demo.slug), idOf }
  const frozen = status === "draft" ? null : freezeDemo(demo)
  const versionId = house.newId()
  return [
    ...begin(laying, status),
    ...write(laying, status === "draft" ? unfinishedText(demo.text) : demo.text),
    ...(frozen ? freeze(laying, frozen, versionId) : []),
    ...(frozen && status === "published" ? decide(laying, frozen, versionId) : [])
  ]
}

function begin({ house, demo, team, recoId, idOf }: Laying, status: RecoStatus): Write[] {
  const begun = onDay(house, DEMO_DATES.begun)
  const at = DEMO_DATES.begun
  const roles = new Map(
    DEMO_MEMBERS.map((member) => [idOf(member), "reviewer" as "reviewer" | "author" | "coordinator"])
  )
  for (const writer of [team.author, team.coauthor]) roles.set(idOf(writer), "author")
  roles.set(idOf(team.coordinator), "coordinator")
  return [
    house.database.insert(reco).values({
      id: recoId,
      slug: demo.slug,
      status,
      settings: settingsOf(demo),
      demonstration: true,
      createdAt: at,
      updatedAt: at
    }),
    ...[...roles].map(([memberId, role]) => house.database.insert(teamMember).values({ recoId, memberId, role })),
    journalRow(begun, {
      memberId: idOf(team.coordinator),
      recoId,
      event: "reco.created",
      detail: { slug: demo.slug, language: "fr" }
    })
  ]
}

function write({ house, demo, team, recoId, idOf }: Laying, text: RecoDocument): Write[] {
  const documentId = house.newId()
  return [
    ...seedDocument(onDay(house, DEMO_DATES.frozen), {
      documentId,
      recoId,
      language: "fr",
      text,
      memberId: idOf(team.author)
    }),
    house.database
      .insert(documentContributor)
      .values({ documentId, memberId: idOf(team.coauthor), lastAt: DEMO_DATES.begun }),
    ...demo.references.map((source) =>
      house.database.insert(reference).values({ recoId, ...source, createdAt: DEMO_DATES.begun })
    )
  ]
}

function freeze({ house, demo, team, recoId, idOf }: Laying, frozen: Frozen, versionId: string): Write[] {
  const day = onDay(house, DEMO_DATES.frozen)
  const memberId = idOf(team.coordinator)
  const { number } = frozen.content
  return [
    house.database.insert(version).values({
      id: versionId,
      recoId,
      number,
      content: frozen.canonical,
      hash: frozen.hash,
      note: demo.note,
      lastEditorId: idOf(team.author),
      frozenBy: memberId,
      frozenAt: DEMO_DATES.frozen
    }),
    journalRow(day, {
      memberId,
      recoId,
      event: "version.frozen",
      detail: { number, hash: frozen.hash, note: demo.note }
    }),
    statusRow(day, { memberId, recoId }, "submit", "draft", "in-review")
  ]
}

function decide({ house, team, recoId, idOf }: Laying, { content, hash }: Frozen, versionId: string): Write[] {
  const { number } = content
  const { database } = house
  const [read, signed, published] = [DEMO_DATES.read, DEMO_DATES.signed, DEMO_DATES.published]
  const coordinator = { memberId: idOf(team.coordinator), recoId }
  const verdict = "approve"
  return [
    ...team.readings.flatMap(({ by, reason }) => {
      const given = { versionId, memberId: idOf(by), college: by.college, verdict, reason } as const
      return [
        database.insert(reading).values({ id: house.newId(), ...given, at: read }),
        journalRow(onDay(house, read), {
          memberId: given.memberId,
          recoId,
          event: "reading.given",
          detail: { number, hash, college: by.college, verdict, reason }
        })
      ]
    }),
    statusRow(onDay(house, read), coordinator, "deliberate", "in-review", "in-deliberation"),
    ...team.signatures.flatMap((by) => {
      const given = { versionId, memberId: idOf(by), college: by.college }
      return [
        database.insert(signature).values({ ...given, at: signed }),
        journalRow(onDay(house, signed), {
          memberId: given.memberId,
          recoId,
          event: "signature.given",
          detail: { number, hash, college: by.college }
        })
      ]
    }),
    statusRow(onDay(house, signed), coordinator, "approve", "in-deliberation", "approved"),
    database.insert(publication).values({ versionId, publishedAt: published }),
    journalRow(onDay(house, published), { ...coordinator, event: "version.published", detail: { number, hash } }),
    statusRow(onDay(house, published), coordinator, "publish", "approved", "published")
  ]
}

function statusRow(
  house: House,
  who: { memberId: string; recoId: string },
  step: string,
  from: RecoStatus,
  to: RecoStatus
): Write {
  return journalRow(house, { ...who, event: "reco.status", detail: { step, from, to, note: "" } })
}
