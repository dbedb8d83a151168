import { readdirSync, readFileSync } from "node:fs"
import { fromMdx, type RecoDocument } from "@recos/schemas/document"
import { frozenContent, recoSettings } from "@recos/schemas/versions/frozen"
import type { z } from "zod"

const FOLDER = new URL("../demo/recos/", import.meta.url)

const demoMeta = recoSettings.extend(frozenContent.pick({ note: true, references: true }).shape)

/** A demonstration reco as it is written down: what is filled about it, its sources and its text. */
export interface DemoReco extends z.infer<typeof demoMeta> {
  text: RecoDocument
}

/** Every demonstration reco, by slug. @throws when a file does not pass the product's own checks. */
export function readDemoRecos(): DemoReco[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((slug) => ({
      ...demoMeta.parse(JSON.parse(readFileSync(new URL(`${slug}/meta.json`, FOLDER), "utf8"))),
      text: fromMdx(readFileSync(new URL(`${slug}/fr.mdx`, FOLDER), "utf8"))
    }))
}

/** What a version freezes of a reco besides its text. */
export function settingsOf({ slug, themes, audiences, professions }: DemoReco): z.infer<typeof recoSettings> {
  return { slug, themes, audiences, professions }
}
