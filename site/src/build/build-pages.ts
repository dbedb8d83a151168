import { join, relative } from "node:path"
import { build } from "astro"
import type { CorpusOptions } from "../corpus/read-corpus.ts"

interface PagesOptions {
  recosDir: string
  cacheDir: string
  outDir: string
  /** Where Astro may leave what is half made: this build's own, and the working folder. */
  workFolder: string
  siteUrl: string
  demonstration: CorpusOptions["demonstration"]
}

const SITE_ROOT = join(import.meta.dirname, "../..")

/** Sets every page with Astro into `outDir`. The content loader and the pages read what to do from the environment. */
export async function buildPages(options: PagesOptions): Promise<void> {
  Object.assign(process.env, {
    RECOS_DIR: options.recosDir,
    RECOS_CACHE: options.cacheDir,
    SITE_URL: options.siteUrl,
    DEMO: options.demonstration === "leave-out" ? "0" : "1",
    RECOS_CHECKED: "1",
    ASTRO_TELEMETRY_DISABLED: "1"
  })
  await build({
    root: options.workFolder,
    srcDir: join(SITE_ROOT, "src"),
    publicDir: join(SITE_ROOT, "public"),
    configFile: relative(options.workFolder, join(SITE_ROOT, "astro.config.ts")),
    site: options.siteUrl,
    outDir: options.outDir,
    cacheDir: join(options.cacheDir, "astro"),
    logLevel: "error",
    vite: { build: { emptyOutDir: false } }
  })
}
