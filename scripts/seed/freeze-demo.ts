import type { FrozenContent } from "@recos/schemas/versions/frozen"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import type { Publishable } from "@recos/server/publishing/published-files"
import { publishedOutsideReadings } from "@recos/server/publishing/published-outside-readings"
import { type Frozen, freezeVersion } from "@recos/server/versions/freeze-version"
import { languagesOf } from "@recos/server/versions/frozen-documents"
import type { DemoMember } from "../demo/members.ts"
import { DEMO_TODAY, demoDates, demoRecoId, demoTeam, demoTranslationReadings, demoTranslator } from "./demo-life.ts"
import type { DemoReco, DemoText, DemoVersion } from "./demo-recos.ts"

/** A version of a demonstration reco with what freezing made of it. */
export interface FrozenDemo extends Frozen {
  version: DemoVersion
}

/** Freezes the versions of a demonstration reco from the oldest, through the server's own freezing. */
export function freezeDemo(reco: DemoReco): FrozenDemo[] {
  const made: FrozenDemo[] = []
  for (const version of reco.versions) {
    const frozenOn = version.publishedOn ?? DEMO_TODAY
    const frozen = freezeVersion({
      recoId: demoRecoId(reco.settings.slug),
      settings: reco.settings,
      texts: version.texts,
      // A version cannot say that a source was opened after it was frozen.
      references: reco.references.map((source) =>
        source.checkedOn && source.checkedOn > frozenOn ? { ...source, checkedOn: null } : source
      ),
      evidence: version.evidence,
      contributors: contributors(reco.settings.slug, version.texts),
      previous: made.at(-1)?.content ?? null,
      note: version.note,
      frozenOn
    })
    made.push({ ...frozen, version })
  }
  return made
}

/** The publications of those versions, with the readings and signatures that the demonstration lends them. */
export function publishDemo(reco: DemoReco): Publishable[] {
  return freezeDemo(reco).flatMap(({ content, hash, version }, edition) =>
    version.publishedOn ? [publishable(reco.settings.slug, { content, hash, version }, edition)] : []
  )
}

function publishable(
  slug: string,
  { content, hash, version }: Pick<FrozenDemo, "content" | "hash" | "version">,
  edition: number
): Publishable {
  const dates = demoDates(content.frozenOn)
  const team = demoTeam(slug, edition)
  const on = (date: Date) => date.toISOString().slice(0, 10)
  return {
    content,
    hash,
    documents: Object.fromEntries(version.texts.map(({ language, document }) => [language, document])),
    demonstration: true,
    publishedAt: dates.published,
    readings: team.readings.map(({ by, reason }) => ({
      name: by.name,
      college: by.college,
      verdict: "approve",
      reason,
      on: on(dates.read)
    })),
    signatures: team.signatures.map(({ name, college }) => ({ name, college, on: on(dates.signed) })),
    ...publishedOutsideReadings(content, {
      translations: demoTranslationReadings(languagesOf(content)).map(({ language, by, part }) => ({
        ...{ id: "", language, name: by.name, college: by.college, part, on: on(dates.read) },
        version: content.number
      })),
      // Nobody concerned has read these texts: an imagined reader would be a false one.
      easyReadings: []
    })
  }
}

function contributors(slug: string, texts: DemoText[]): FrozenContent["contributors"] {
  const { author, coauthor } = demoTeam(slug)
  const translators = texts.flatMap(({ language }) => demoTranslator(language) ?? [])
  const wrote: DemoMember[] = [...new Set([author, coauthor, ...translators])]
  return wrote
    .toSorted((one, other) => COLLEGES.indexOf(one.college) - COLLEGES.indexOf(other.college))
    .map(({ name, college, background }) => ({ name, college, background }))
}
