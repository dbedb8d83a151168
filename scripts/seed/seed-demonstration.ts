import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { MemberId } from "@recos/schemas/ids"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { hasMembers } from "@recos/server/accounts/first-administrator"
import { accountWrites } from "@recos/server/accounts/new-account"
import type { House } from "@recos/server/house"
import { signedDeclaration } from "@recos/server/people/declared"
import { commit, type Write } from "@recos/server/storage/commit"
import { DEMO_DECLARATIONS } from "../demo/declarations.ts"
import { DEMO_MEMBERS } from "../demo/members.ts"
import { type DemoReco, readDemoDrafts, readDemoRecos } from "./demo-recos.ts"
import { freezeDemo } from "./freeze-demo.ts"
import { type Stage, writesOfDemoReco } from "./seed-demo-reco.ts"

export interface Seeded {
  members: number
  recos: number
}

/**
 * Fills an empty house with the demonstration cooperative: its members, who share one password, and its recos at
 * several stages of their life. All in one batch: a start cut short leaves an empty house, and the next one begins anew.
 * @returns what was seeded down; null when this is no demonstration or somebody is already here.
 */
export async function seedDemonstration(house: House): Promise<Seeded | null> {
  if (!house.config.demo || (await hasMembers(house.database))) return null
  const writes: Write[] = []
  const memberIds = new Map<string, MemberId>()
  for (const member of DEMO_MEMBERS) {
    const account = await accountWrites(house, { ...member, password: DEMONSTRATION_PASSWORD })
    memberIds.set(member.email, account.id)
    writes.push(...account.writes)
    const declared = DEMO_DECLARATIONS[member.email]
    if (!declared) throw new Error(`${member.email} declares nothing in scripts/demo/declarations.ts`)
    writes.push(signedDeclaration(house, account.id, declared, house.now()))
  }
  const recos = readDemoRecos()
  const drafts = readDemoDrafts()
  for (const reco of recos) writes.push(...writesOfDemoReco(house, reco, await stageOf(house, reco), memberIds))
  for (const draft of drafts) writes.push(...writesOfDemoReco(house, draft, "draft", memberIds))
  await commit(house, writes)
  return { members: DEMO_MEMBERS.length, recos: recos.length + drafts.length }
}

/** Versions are public when they are in the corpus, as they would be made today; the newest of the others is in review. */
async function stageOf(house: House, reco: DemoReco): Promise<Stage> {
  let published = 0
  for (const { content, hash, version } of freezeDemo(reco)) {
    const folder = join(house.config.recosDir, reco.settings.slug, content.number)
    const text = await readFile(join(folder, "reco.json"), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null
      throw error
    })
    if (text === null || version.publishedOn === null) break
    if (publishedReco.parse(JSON.parse(text)).hash !== hash) {
      throw new Error(`${folder} is not what \`npm run corpus\` makes of ${reco.settings.slug}`)
    }
    published += 1
  }
  return { published }
}
