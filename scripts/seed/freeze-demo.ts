import { COLLEGES } from "@recos/schemas/vocabulary"
import type { Publishable } from "@recos/server/publishing/published-files"
import { type Frozen, freezeVersion } from "@recos/server/versions/freeze-version"
import type { DemoMember } from "../demo/members.ts"
import { DEMO_DATES, demoRecoId, demoTeam } from "./demo-life.ts"
import { type DemoReco, settingsOf } from "./demo-recos.ts"

/** Freezes the first version of a demonstration reco, through the server's own freezing. */
export function freezeDemo(reco: DemoReco): Frozen {
  const { author, coauthor } = demoTeam(reco.slug)
  return freezeVersion({
    recoId: demoRecoId(reco.slug),
    settings: settingsOf(reco),
    texts: [{ language: "fr", document: reco.text }],
    references: reco.references,
    contributors: [author, coauthor]
      .toSorted((one, other) => COLLEGES.indexOf(one.college) - COLLEGES.indexOf(other.college))
      .map(({ name, college, background }) => ({ name, college, background })),
    previous: null,
    note: reco.note,
    frozenOn: DEMO_DATES.frozen.toISOString().slice(0, 10)
  })
}

/** The publication of that version, with the readings and signatures that the demonstration lends it. */
export function publishDemo(reco: DemoReco): Publishable {
  const { content, hash } = freezeDemo(reco)
  const team = demoTeam(reco.slug)
  const on = (date: Date) => date.toISOString().slice(0, 10)
  const signed = ({ name, college }: DemoMember) => ({ name, college, on: on(DEMO_DATES.signed) })
  return {
    content,
    hash,
    documents: { fr: reco.text },
    demonstration: true,
    publishedAt: DEMO_DATES.published,
    readings: team.readings.map(({ by, reason }) => ({
      name: by.name,
      college: by.college,
      verdict: "approve",
      reason,
      on: on(DEMO_DATES.read)
    })),
    signatures: team.signatures.map(signed)
  }
}
