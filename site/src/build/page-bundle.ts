import { cp, mkdir, readdir, rename, rm } from "node:fs/promises"
import { basename, dirname, join, normalize, relative } from "node:path"
import { type AstroIntegration, build } from "astro"
import { codeOf, SITE_CODE } from "../stamp/code-stamp.ts"
import { bundleParts, sealBundle } from "./kept-bundle.ts"
import { inWorkFolder } from "./work-folder.ts"

const SITE_ROOT = join(import.meta.dirname, "../..")

/** The code of the house, as Vite writes paths. */
const HOUSE = ["src", "../schemas/src"].map((folder) => `${join(SITE_ROOT, folder).replaceAll("\\", "/")}/`)

/**
 * Makes the code that sets the pages, from templates to JavaScript, into `folder`, which appears whole: it depends on the state of the
 * code alone, so one serves all builds until the code changes. Nothing is set yet. Answers the module to begin with.
 * @throws Error when a page has a stylesheet of its own, which Astro keeps beside the code, or is made of a module that `SITE_CODE`
 * has not found: a change of it would go unseen.
 */
export async function bundlePages(folder: string): Promise<string> {
  return inWorkFolder(async (workFolder) => {
    const unfinished = `${folder}.${process.pid}`
    await removeUnfinished(folder)
    const { code, fixed } = bundleParts(unfinished)
    await mkdir(fixed, { recursive: true })
    const seen = watchBundle(code)
    await build({
      root: workFolder,
      srcDir: join(SITE_ROOT, "src"),
      publicDir: join(SITE_ROOT, "public"),
      configFile: relative(workFolder, join(SITE_ROOT, "astro.config.ts")),
      outDir: fixed,
      cacheDir: join(workFolder, "cache"),
      logLevel: "error",
      integrations: [seen.integration],
      vite: {
        build: { emptyOutDir: false },
        // Whole in itself: it is loaded from the cache, where no library is found.
        environments: { prerender: { resolve: { noExternal: true } } }
      }
    })
    await refuseUnseen(seen.modules)
    sealBundle(unfinished, seen.entry())
    await rm(folder, { recursive: true, force: true })
    await rename(unfinished, folder)
    return seen.entry()
  })
}

/** What builds that were killed have left: one build at a time has a cache. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.`)) await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}

async function refuseUnseen(modules: Set<string>): Promise<void> {
  const { files } = await codeOf(SITE_CODE)
  const seen = new Set(files)
  const house = [...modules]
    .map((id) => id.replace(/\?.*$/, ""))
    .filter((id) => HOUSE.some((folder) => id.startsWith(folder)))
  const unseen = house.filter((id) => !seen.has(normalize(id)))
  if (unseen.length > 0) throw new Error(`the pages are made of modules that no stamp is of: ${unseen.join(", ")}`)
}

/** How Astro names the module that its own builds begin with. */
const ENTRY = "prerender-entry"

const NO_CODE = "Astro has made no code to set pages with"

/** Copies the code out of a build once it is whole, and lets the build end without a page. */
function watchBundle(code: string) {
  const modules = new Set<string>()
  let made: { folder: string; entry: string } | null = null
  let pages: Map<string, { styles: object[] }> = new Map()
  const integration: AstroIntegration = {
    name: "recos-page-bundle",
    hooks: {
      "astro:build:setup": (setup) => {
        pages = setup.pages
      },
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: "recos-page-bundle",
                writeBundle({ dir }, bundle) {
                  for (const id of this.getModuleIds()) modules.add(id)
                  if (this.environment.name !== "prerender" || dir === undefined) return
                  const entry = Object.keys(bundle).find((name) => name.startsWith(ENTRY))
                  if (entry !== undefined) made = { folder: dir, entry }
                }
              }
            ]
          }
        })
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer({
          name: "recos-page-bundle",
          setup: async () => {
            if (made === null) throw new Error(NO_CODE)
            const styled = [...pages].find(([, { styles }]) => styles.length > 0)
            if (styled) throw new Error(`${styled[0]} has a stylesheet of its own: put it into site-css.ts`)
            await cp(made.folder, code, { recursive: true })
          },
          getStaticPaths: async () => [],
          render: async () => {
            throw new Error("no page is set while the code is made")
          }
        })
      }
    }
  }
  return {
    integration,
    modules,
    entry: () => {
      if (made === null) throw new Error(NO_CODE)
      return made.entry
    }
  }
}
