import { constants, mkdtempSync, rmSync } from "node:fs"
import { cp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { readConfig } from "@recos/server/config"
import { openHouse } from "@recos/server/open-house"
import type { Page } from "playwright-core"
import { DEMO_MEMBERS, type DemoMember } from "../demo/members.ts"
import { seedDemonstration } from "../seed/seed-demonstration.ts"
import { type RunningHouse, startHouse } from "./running-house.ts"

/** A demonstration that was seeded and whose site was built, to begin from. */
export interface PreparedDemonstration {
  /** Holds `data` and `recos`. */
  folder: string
  /** The site was built for this address: at another, a house builds it again beside what it does. */
  port: string
}

/** The variables of a demonstration whose folders lie in this one. */
export const placesIn = (folder: string) => ({
  DATA_DIR: join(folder, "data"),
  RECOS_DIR: join(folder, "recos"),
  DEMO: "1"
})

/** Fills folders of its own with the demonstration: its recos are a draft and several under review, none is published. */
export async function seedIn(folder: string): Promise<void> {
  const open = await openHouse(readConfig(placesIn(folder)))
  try {
    await seedDemonstration(open.house)
  } finally {
    await open.close()
  }
}

/** The dates of its files are kept: a house knows by them that its site is up to date. */
export const copyHouse = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE })

/**
 * The real server on the demonstration, in folders of its own.
 * @param environment variables on top of the present ones, such as the address of a service of records
 * @param prepared what to begin from, instead of seeding
 */
export async function startDemonstration(
  environment: Record<string, string> = {},
  prepared?: PreparedDemonstration
): Promise<RunningHouse> {
  const folder = mkdtempSync(join(tmpdir(), "recos-demonstration-"))
  if (prepared) await copyHouse(prepared.folder, folder)
  else await seedIn(folder)
  const house = await startHouse({ ...environment, ...placesIn(folder) }, prepared?.port)
  return {
    ...house,
    get url() {
      return house.url
    },
    remove: async () => {
      await house.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** A member of the demonstration by first name. */
export function demoMember(firstName: string): DemoMember {
  const found = DEMO_MEMBERS.find((member) => member.name.startsWith(firstName))
  if (!found) throw new Error(`nobody called ${firstName} in the demonstration`)
  return found
}

/** Signs in as a person does, on the sign-in page. */
export async function signIn(page: Page, url: string, firstName: string): Promise<void> {
  await page.goto(`${url}/atelier/`)
  await page.getByLabel("Adresse de courriel").fill(demoMember(firstName).email)
  await page.getByLabel("Mot de passe").fill(DEMONSTRATION_PASSWORD)
  await page.getByRole("button", { name: "Se connecter" }).click()
  await page.getByRole("heading", { level: 1, name: "Mes recos" }).waitFor()
}
