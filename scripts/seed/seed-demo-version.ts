import type { MemberId, RecoId, VersionId } from "@recos/schemas/ids"
import type { Transition } from "@recos/schemas/life/workflow"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import type { House } from "@recos/server/house"
import { journalRow } from "@recos/server/journal/journal-row"
import type { Write } from "@recos/server/storage/commit"
import { publication } from "@recos/server/storage/tables/jobs"
import { reading, signature, translationReading } from "@recos/server/storage/tables/reviews"
import { version, versionContent } from "@recos/server/storage/tables/versions"
import { languagesOf } from "@recos/server/versions/frozen-documents"
import type { DemoMember } from "../demo/members.ts"
import { demoDates, demoTeam, demoTranslationReadings } from "./demo-life.ts"
import type { FrozenDemo } from "./freeze-demo.ts"

/** One demonstration reco on its way into the database, with the ids that its members were given there. */
export interface SeedTarget {
  house: House
  slug: string
  recoId: RecoId
  idOf: (member: DemoMember) => MemberId
}

/** A frozen version of it, and how far it came. */
export interface SeededVersion {
  frozen: FrozenDemo
  /** 0 for the first version. */
  edition: number
  /** The status it was submitted from. */
  from: Extract<RecoStatus, "draft" | "under-revision">
  reached: "in-review" | "published"
}

/** The house on another day: what was done then is dated then. */
export const onDay = (house: House, day: Date): House => ({ ...house, now: () => day })

/** The writes that freeze a version and, when it is public, those that read, sign and publish it. */
export function writesOfDemoVersion(target: SeedTarget, seeded: SeededVersion): Write[] {
  const versionId = target.house.newId<VersionId>()
  return [
    ...freeze(target, seeded, versionId),
    ...(seeded.reached === "published" ? decide(target, seeded, versionId) : [])
  ]
}

function freeze(
  { house, slug, recoId, idOf }: SeedTarget,
  { frozen, edition, from }: SeededVersion,
  id: VersionId
): Write[] {
  const { content, canonical, hash } = frozen
  const { frozen: at } = demoDates(content.frozenOn)
  const day = onDay(house, at)
  const team = demoTeam(slug, edition)
  const memberId = idOf(team.coordinator)
  const { number, note } = content
  return [
    house.database.insert(version).values({
      id,
      recoId,
      number,
      hash,
      note,
      lastEditorId: idOf(team.author),
      frozenBy: memberId,
      frozenAt: at
    }),
    house.database.insert(versionContent).values({ versionId: id, content: canonical }),
    journalRow(day, { memberId, recoId, event: "version.frozen", detail: { number, hash, note } }),
    statusRow(day, { memberId, recoId }, { step: "submit", from, to: "in-review", note })
  ]
}

function decide(
  { house, slug, recoId, idOf }: SeedTarget,
  { frozen, edition }: SeededVersion,
  versionId: VersionId
): Write[] {
  const { content, hash } = frozen
  const { number } = content
  const { read, signed, published } = demoDates(content.frozenOn)
  const { database } = house
  const team = demoTeam(slug, edition)
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
    ...noteTranslations({ house, recoId, idOf }, coordinator.memberId, content, versionId),
    statusRow(onDay(house, read), coordinator, { step: "deliberate", from: "in-review", to: "in-deliberation" }),
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
    statusRow(onDay(house, signed), coordinator, { step: "approve", from: "in-deliberation", to: "approved" }),
    database.insert(publication).values({ versionId, publishedAt: published }),
    journalRow(onDay(house, published), { ...coordinator, event: "version.published", detail: { number, hash } }),
    statusRow(onDay(house, published), coordinator, { step: "publish", from: "approved", to: "published" })
  ]
}

function noteTranslations(
  { house, recoId, idOf }: Pick<SeedTarget, "house" | "recoId" | "idOf">,
  loggedBy: MemberId,
  content: FrozenContent,
  versionId: VersionId
): Write[] {
  const { read: at } = demoDates(content.frozenOn)
  return demoTranslationReadings(languagesOf(content)).flatMap(({ language, by, part }) => {
    const noted = { language, memberId: idOf(by), part, on: at.toISOString().slice(0, 10) }
    const detail = { number: content.number, ...noted }
    return [
      house.database.insert(translationReading).values({ id: house.newId(), versionId, ...noted, loggedBy, at }),
      journalRow(onDay(house, at), { memberId: loggedBy, recoId, event: "translation.logged", detail })
    ]
  })
}

/** The journal's row of a step in a reco's life. */
export function statusRow(
  house: House,
  who: { memberId: MemberId; recoId: RecoId },
  { step, from, to, note = "" }: { step: Transition; from: RecoStatus; to: RecoStatus; note?: string }
): Write {
  return journalRow(house, { ...who, event: "reco.status", detail: { step, from, to, note } })
}
