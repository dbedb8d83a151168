import { join } from "node:path"
import type { CorpusOptions } from "../corpus/read-corpus.ts"
import { bundleEntry } from "./kept-bundle.ts"
import { renderPages } from "./page-renderer.ts"

interface PagesOptions {
  recosDir: string
  /** Of one state of the code: the code that sets pages is made once in it. */
  cacheDir: string
  outDir: string
  siteUrl: string
  demonstration: CorpusOptions["demonstration"]
}

/** Sets every page into `outDir`. The pages read what to do from the environment. */
export async function buildPages(options: PagesOptions): Promise<void> {
  Object.assign(process.env, {
    RECOS_DIR: options.recosDir,
    RECOS_CACHE: options.cacheDir,
    SITE_URL: options.siteUrl,
    DEMO: options.demonstration === "leave-out" ? "0" : "1",
    RECOS_CHECKED: "1",
    ASTRO_TELEMETRY_DISABLED: "1"
  })
  const bundle = join(options.cacheDir, "page-code")
  await renderPages(bundle, bundleEntry(bundle) ?? (await makeBundle(bundle)), options)
}

/** Astro and Vite are loaded when they are needed, which is once a state of the code. */
async function makeBundle(folder: string): Promise<string> {
  const { bundlePages } = await import("./page-bundle.ts")
  return bundlePages(folder)
}
