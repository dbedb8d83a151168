import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises"
import { join } from "node:path"

const PARENT = join(import.meta.dirname, "../../.astro/builds")

const A_DAY = 24 * 60 * 60 * 1000

/**
 * Does a build's work from a folder of its own, which is the working folder meanwhile and is removed afterwards. Astro
 * writes its half-made modules in its root and in the working folder, under names that are always the same: two builds of
 * one checkout would take each other's. It lies in the site, where those modules find the libraries that they import.
 */
export async function inWorkFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  await mkdir(PARENT, { recursive: true })
  await removeForgotten()
  const folder = await mkdtemp(join(PARENT, `${Date.now()}-`))
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await work(folder)
  } finally {
    process.chdir(before)
    await rm(folder, { recursive: true, force: true })
  }
}

/** A build that was killed leaves its folder. After a day no build can still be at work there. */
async function removeForgotten(): Promise<void> {
  for (const name of await readdir(PARENT)) {
    if (Date.now() - Number.parseInt(name, 10) > A_DAY) await rm(join(PARENT, name), { recursive: true, force: true })
  }
}
