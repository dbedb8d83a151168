import { createHash } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { readdir, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { readConfig } from "@recos/server/config"
import { siteFingerprint } from "@recos/server/publishing/site-fingerprint"
import { fingerprint } from "../setup/fingerprint.ts"
import { ROOT } from "../setup/run.ts"
import { copyHouse, type PreparedDemonstration, placesIn, seedIn } from "./demonstration-house.ts"
import { startHouse } from "./running-house.ts"

const CACHE = join(ROOT, "node_modules/.cache/recos-demonstration")
const A_DAY = 24 * 60 * 60 * 1000

/**
 * Seeds the demonstration, unless this very code has done so today.
 * @returns the folder to give to `demonstrationOf`
 */
export async function prepareDemonstration(): Promise<string> {
  await removeForgotten()
  const folder = join(CACHE, await stampOfToday())
  mkdirSync(folder, { recursive: true })
  await onceIn(folder, "seeded", seedIn)
  return folder
}

/**
 * The demonstration that one worker's houses begin from, its site built when the first of them asks: two houses that stand
 * at the same time have an address each.
 * @param prepared the answer of `prepareDemonstration`
 * @param worker a name for the worker, such as its number
 */
export async function demonstrationOf(prepared: string, worker: string): Promise<PreparedDemonstration> {
  const folder = await onceIn(prepared, `worker-${worker}`, async (unfinished) => {
    await copyHouse(join(prepared, "seeded"), unfinished)
    const house = await startHouse(placesIn(unfinished))
    writeFileSync(join(unfinished, "port"), new URL(house.url).port)
    await house.remove()
  })
  return { folder, port: readFileSync(join(folder, "port"), "utf8") }
}

/** Makes a folder whole or not at all. Who does so at the same time makes it as well, and the first one's stays. */
async function onceIn(parent: string, name: string, make: (unfinished: string) => Promise<void>): Promise<string> {
  const folder = join(parent, name)
  if (existsSync(folder)) return folder
  const unfinished = mkdtempSync(`${folder}.`)
  try {
    await make(unfinished)
    if (!existsSync(folder)) renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

/** All that decides what is seeded and built, with the dates of the files that a house's site depends on. */
async function stampOfToday(): Promise<string> {
  const code = fingerprint("schemas", "server", "site", "scripts", "package-lock.json")
  const dates = await siteFingerprint({ ...readConfig(placesIn(CACHE)), demo: true })
  const today = new Date().toISOString().slice(0, 10)
  return createHash("sha256").update([code, dates, today, process.version].join()).digest("hex").slice(0, 16)
}

/** What another state of the code began from may be in use by a run of its own, but not for a day. */
async function removeForgotten(): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  for (const name of await readdir(CACHE)) {
    const folder = join(CACHE, name)
    if (Date.now() - (await stat(folder)).mtimeMs > A_DAY) await rm(folder, { recursive: true, force: true })
  }
}
