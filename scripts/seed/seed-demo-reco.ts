import type { DocumentId, MemberId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { seedDocument } from "@recos/server/collaboration/seed-document"
import type { House } from "@recos/server/house"
import { journalRow } from "@recos/server/journal/journal-row"
import type { Write } from "@recos/server/storage/commit"
import { documentContributor } from "@recos/server/storage/tables/documents"
import { reco, teamMember } from "@recos/server/storage/tables/recos"
import { reference } from "@recos/server/storage/tables/references"
import { DEMO_MEMBERS, type DemoMember } from "../demo/members.ts"
import { DEMO_TODAY, demoDates, demoRecoId, demoTeam, demoTranslator } from "./demo-life.ts"
import { type DemoReco, newestOf } from "./demo-recos.ts"
import { freezeDemo } from "./freeze-demo.ts"
import { writesOfDemoEvidence } from "./seed-demo-evidence.ts"
import { onDay, type SeededVersion, type SeedTarget, statusRow, writesOfDemoVersion } from "./seed-demo-version.ts"

/** What is seeded down: a draft has no version; else so many versions, from the oldest, are in the corpus. */
export type Stage = "draft" | { published: number }

/** The writes that seed a demonstration reco with all that happened to it. */
export function writesOfDemoReco(
  house: House,
  demo: DemoReco,
  stage: Stage,
  memberIds: ReadonlyMap<string, MemberId>
): Write[] {
  const idOf = ({ email }: DemoMember): MemberId => {
    const id = memberIds.get(email)
    if (id === undefined) throw new Error(`no account for ${email}`)
    return id
  }
  const { slug } = demo.settings
  const target: SeedTarget = { house, slug, recoId: demoRecoId(slug), idOf }
  const versions = stage === "draft" ? [] : versionsOf(demo, stage.published)
  return [
    ...begin(target, demo, statusOf(demo, versions)),
    ...write(target, demo),
    ...writesOfDemoEvidence(target, demo),
    ...versions.flatMap((seeded) => [...writesOfDemoVersion(target, seeded), ...reopen(target, seeded, versions)]),
    ...withdraw(target, demo, versions)
  ]
}

function versionsOf(demo: DemoReco, published: number): SeededVersion[] {
  return freezeDemo(demo).map((frozen, edition) => ({
    frozen,
    edition,
    from: edition === 0 || published === 0 ? "draft" : "under-revision",
    reached: edition < published ? "published" : "in-review"
  }))
}

function statusOf(demo: DemoReco, versions: SeededVersion[]): RecoStatus {
  const newest = versions.at(-1)
  if (!newest) return "draft"
  return newest.reached === "published" && demo.withdrawn ? "withdrawn" : newest.reached
}

function begin({ house, slug, recoId, idOf }: SeedTarget, demo: DemoReco, status: RecoStatus): Write[] {
  const at = demoDates(demo.versions[0]?.publishedOn ?? DEMO_TODAY).begun
  const team = demoTeam(slug)
  const roles = new Map(
    DEMO_MEMBERS.map((member) => [idOf(member), "reviewer" as "reviewer" | "author" | "coordinator"])
  )
  for (const writer of [team.author, team.coauthor]) roles.set(idOf(writer), "author")
  roles.set(idOf(team.coordinator), "coordinator")
  return [
    house.database.insert(reco).values({
      id: recoId,
      slug,
      status,
      settings: demo.settings,
      demonstration: true,
      withdrawnReason: status === "withdrawn" ? (demo.withdrawn?.reason ?? null) : null,
      createdAt: at,
      updatedAt: at
    }),
    ...[...roles].map(([memberId, role]) => house.database.insert(teamMember).values({ recoId, memberId, role })),
    journalRow(onDay(house, at), {
      memberId: idOf(team.coordinator),
      recoId,
      event: "reco.created",
      detail: { slug, language: "fr" }
    })
  ]
}

function write({ house, slug, recoId, idOf }: SeedTarget, demo: DemoReco): Write[] {
  const { texts, publishedOn } = newestOf(demo)
  const { begun, frozen } = demoDates(publishedOn ?? DEMO_TODAY)
  const team = demoTeam(slug)
  return [
    ...texts.flatMap(({ language, document }) => {
      const documentId = house.newId<DocumentId>()
      const translator = demoTranslator(language)
      const memberId = idOf(translator ?? team.author)
      return [
        ...seedDocument(onDay(house, frozen), { documentId, recoId, language, text: document, memberId }),
        ...(translator
          ? []
          : [
              house.database
                .insert(documentContributor)
                .values({ documentId, memberId: idOf(team.coauthor), lastAt: begun })
            ])
      ]
    }),
    ...demo.references.map((source) => house.database.insert(reference).values({ recoId, ...source, createdAt: begun }))
  ]
}

/** What leads from a version to the work on the next one: a public version is revised, another goes back to its writers. */
function reopen({ house, slug, recoId, idOf }: SeedTarget, seeded: SeededVersion, versions: SeededVersion[]): Write[] {
  const next = versions[seeded.edition + 1]
  if (!next) return []
  // A version that follows soon was begun before this one was public, and is taken up once it is.
  const { begun } = demoDates(next.frozen.content.frozenOn)
  const { frozen, published } = demoDates(seeded.frozen.content.frozenOn)
  const left = seeded.reached === "published" ? published : frozen
  const day = onDay(house, new Date(Math.max(begun.getTime(), left.getTime())))
  const who = { memberId: idOf(demoTeam(slug).coordinator), recoId }
  if (seeded.reached === "published") {
    return [statusRow(day, who, { step: "revise", from: "published", to: "under-revision" })]
  }
  const note = next.frozen.content.note
  return [statusRow(day, who, { step: "return", from: "in-review", to: next.from, note })]
}

function withdraw({ house, slug, recoId, idOf }: SeedTarget, demo: DemoReco, versions: SeededVersion[]): Write[] {
  if (!demo.withdrawn || statusOf(demo, versions) !== "withdrawn") return []
  const day = onDay(house, demoDates(demo.withdrawn.on).published)
  const who = { memberId: idOf(demoTeam(slug).coordinator), recoId }
  const step = { step: "withdraw", from: "published", to: "withdrawn", note: demo.withdrawn.reason } as const
  return [statusRow(day, who, step)]
}
