import { layEvidence } from "@recos/server/evidence/frozen/writes-of-evidence"
import type { Write } from "@recos/server/storage/commit"
import { testimony } from "@recos/server/storage/tables/testimonies"
import { DEMO_MEMBERS } from "../demo/members.ts"
import { DEMO_TODAY, demoDates, demoTeam } from "./demo-life.ts"
import { type DemoReco, newestOf } from "./demo-recos.ts"
import type { Laying } from "./seed-demo-version.ts"

/** The writes that lay down the evidence of a demonstration reco as its newest version has it, and its invented testimonies. */
export function layDemoEvidence({ house, slug, recoId, idOf }: Laying, demo: DemoReco): Write[] {
  const { evidence, publishedOn } = newestOf(demo)
  const { begun: at } = demoDates(publishedOn ?? DEMO_TODAY)
  const members = DEMO_MEMBERS.map((member) => ({ id: idOf(member), name: member.name, college: member.college }))
  const told = demo.testimonies?.testimonies ?? []
  return [
    ...(evidence ? layEvidence({ ...house, recoId, members, at }, evidence) : []),
    ...told.map(({ id, words, signature, collectedOn }) =>
      house.database.insert(testimony).values({
        id,
        recoId,
        words,
        signature,
        collectedBy: idOf(demoTeam(slug).coauthor),
        collectedOn,
        consentHow: "written",
        consentOn: collectedOn,
        consentTo: "publication-in-this-reco",
        createdAt: at
      })
    )
  ]
}
