import { mkdir, mkdtemp, rm } from "node:fs/promises"
import { join, relative } from "node:path"
import { build } from "astro"
import type { CorpusOptions } from "../corpus/read-corpus.ts"

interface PagesOptions {
  recosDir: string
  cacheDir: string
  outDir: string
  siteUrl: string
  demonstration: CorpusOptions["demonstration"]
}

const SITE_ROOT = join(import.meta.dirname, "../..")

/**
 * Sets every page with Astro into `outDir`. The content loader and the pages read what to do from the environment.
 * Astro writes its half-made modules in its root and in the working folder, under names that are always the same: each
 * build gives it a folder of its own for both, so that two builds of one checkout do not take each other's.
 */
export async function buildPages(options: PagesOptions): Promise<void> {
  Object.assign(process.env, {
    RECOS_DIR: options.recosDir,
    RECOS_CACHE: options.cacheDir,
    SITE_URL: options.siteUrl,
    DEMO: options.demonstration === "leave-out" ? "0" : "1",
    RECOS_CHECKED: "1",
    ASTRO_TELEMETRY_DISABLED: "1"
  })
  const parent = join(SITE_ROOT, ".astro", "builds")
  await mkdir(parent, { recursive: true })
  const root = await mkdtemp(join(parent, "build-"))
  const before = process.cwd()
  process.chdir(root)
  try {
    await build({
      root,
      srcDir: join(SITE_ROOT, "src"),
      publicDir: join(SITE_ROOT, "public"),
      configFile: relative(root, join(SITE_ROOT, "astro.config.ts")),
      site: options.siteUrl,
      outDir: options.outDir,
      cacheDir: join(options.cacheDir, "astro"),
      logLevel: "error",
      vite: { build: { emptyOutDir: false } }
    })
  } finally {
    process.chdir(before)
    await rm(root, { recursive: true, force: true })
  }
}
