import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { publishedReco } from "@recos/schemas/published"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { hasMembers } from "@recos/server/accounts/first-administrator"
import { accountWrites } from "@recos/server/accounts/new-account"
import type { House } from "@recos/server/house"
import { commit, type Write } from "@recos/server/storage/commit"
import { DEMO_MEMBERS } from "../demo/members.ts"
import { ON_THEIR_WAY } from "./demo-life.ts"
import { type DemoReco, readDemoRecos } from "./demo-recos.ts"
import { freezeDemo } from "./freeze-demo.ts"
import { layDemoReco } from "./lay-demo-reco.ts"

export interface Seeded {
  members: number
  recos: number
}

/**
 * Fills an empty house with the demonstration cooperative: its members, who share one password, and its recos at
 * several stages of their life. All in one batch: a start cut short leaves an empty house, and the next one begins anew.
 * @returns what was laid down; null when this is no demonstration or somebody is already here.
 */
export async function seedDemonstration(house: House): Promise<Seeded | null> {
  if (!house.config.demo || (await hasMembers(house.database))) return null
  const writes: Write[] = []
  const memberIds = new Map<string, string>()
  for (const member of DEMO_MEMBERS) {
    const account = await accountWrites(house, { ...member, password: DEMONSTRATION_PASSWORD })
    memberIds.set(member.email, account.id)
    writes.push(...account.writes)
  }
  const recos = readDemoRecos()
  for (const reco of recos) writes.push(...layDemoReco(house, reco, await statusOf(house, reco), memberIds))
  await commit(house.database, writes)
  return { members: DEMO_MEMBERS.length, recos: recos.length }
}

/** A reco is published when its publication is in the corpus, as it would be made today; else it waits for review. */
async function statusOf(house: House, reco: DemoReco): Promise<"draft" | "in-review" | "published"> {
  const onItsWay = ON_THEIR_WAY.get(reco.slug)
  if (onItsWay) return onItsWay
  const { content, hash } = freezeDemo(reco)
  const file = join(house.config.recosDir, reco.slug, content.number, "reco.json")
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
  if (text === null) return "in-review"
  if (publishedReco.parse(JSON.parse(text)).hash !== hash) {
    throw new Error(`${file} is not what \`npm run corpus -w scripts\` makes of ${reco.slug}`)
  }
  return "published"
}
