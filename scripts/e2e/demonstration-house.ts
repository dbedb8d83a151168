import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { readConfig } from "@recos/server/config"
import { openHouse } from "@recos/server/open-house"
import type { Page } from "playwright-core"
import { DEMO_MEMBERS, type DemoMember } from "../demo/members.ts"
import { seedDemonstration } from "../seed/seed-demonstration.ts"
import { type RunningHouse, startHouse } from "./running-house.ts"

/**
 * The real server on the demonstration, in folders of its own. Nothing is published there yet: its recos are a draft
 * and several under review.
 * @param environment variables on top of the present ones, such as the address of a service of records
 */
export async function startDemonstration(environment: Record<string, string> = {}): Promise<RunningHouse> {
  const folder = mkdtempSync(join(tmpdir(), "recos-demonstration-"))
  const places = { ...environment, DATA_DIR: join(folder, "data"), RECOS_DIR: join(folder, "recos"), DEMO: "1" }
  const open = await openHouse(readConfig(places))
  try {
    await seedDemonstration(open.house)
  } finally {
    await open.close()
  }
  const house = await startHouse(places)
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
