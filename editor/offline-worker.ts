import { createHash } from "node:crypto"
import { fileURLToPath } from "node:url"
import type { Plugin } from "vite"
import type { KeptBuild } from "./src/offline/worker/kept-build.ts"

const WORKER = "service-worker"
const HOLE = "__KEPT_BUILD__"
/** What the page opens by itself without a network; all that they may fetch later is kept with them. */
const OPENS_OFFLINE = /\/src\/(writing\/writing-page|(offline|device)\/[^/]+|accounts\/kept-session)\.tsx?$/

/** The little that is read of a chunk; `viteMetadata` names the style sheets that come with it. */
interface BuiltChunk {
  fileName: string
  name: string
  isEntry: boolean
  facadeModuleId: string | null
  imports: string[]
  dynamicImports: string[]
  viteMetadata?: { importedCss: Set<string> }
}

/** Builds the service worker beside the workspace, at an address of its own, and tells it which files to keep. */
export function offlineWorker(): Plugin {
  return {
    name: "offline-worker",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          input: {
            index: fileURLToPath(new URL("./index.html", import.meta.url)),
            [WORKER]: fileURLToPath(new URL(`./src/offline/worker/${WORKER}.ts`, import.meta.url))
          },
          output: { entryFileNames: ({ name }) => (name === WORKER ? `${WORKER}.js` : "assets/[name]-[hash].js") }
        }
      }
    }),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk")
        const worker = chunks.find(({ name }) => name === WORKER)
        if (!worker?.code.includes(HOLE) || worker.imports.length > 0) {
          throw new Error("The service worker must be one file with a hole for the build it keeps")
        }
        worker.code = worker.code.replace(HOLE, JSON.stringify(keptBuild(chunks, worker.code)))
      }
    }
  }
}

/**
 * What a device keeps of a build: what its page begins with, and all of what opens without a network.
 * @param seed what else makes a build another one: the worker's own code
 * @throws when the build has no page
 */
export function keptBuild(chunks: readonly BuiltChunk[], seed: string): KeptBuild {
  const entry = chunks.find(({ isEntry, name }) => isEntry && name !== WORKER)
  if (!entry) throw new Error("The workspace has no page")
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const kept = new Set<BuiltChunk>()
  const keep = (chunk: BuiltChunk | undefined): void => {
    if (!chunk || kept.has(chunk)) return
    kept.add(chunk)
    for (const name of chunk.imports) keep(byName.get(name))
    // The entry leads to every page of the workspace: those that need the network anyway are left.
    for (const name of chunk === entry ? [] : chunk.dynamicImports) keep(byName.get(name))
  }
  keep(entry)
  for (const chunk of chunks) if (chunk.facadeModuleId && OPENS_OFFLINE.test(chunk.facadeModuleId)) keep(chunk)
  const names = [...kept].flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])])
  const files = [...new Set(names)].sort().map((name) => `/atelier/${name}`)
  const id = createHash("sha256")
    .update([seed, ...files].join("\n"))
    .digest("hex")
    .slice(0, 16)
  return { id, entry: `/atelier/${entry.fileName}`, files }
}
