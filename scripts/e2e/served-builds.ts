import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { serveWorkspace } from "@recos/server/serve-workspace"
import { openTestHouse } from "@recos/server/testing/house"
import { onTestFinished } from "vitest"
import { ROOT } from "../setup/run.ts"

/** The workspace as a house serves it, whose build may be replaced while pages are open. */
export interface ServedBuilds {
  url: string
  /** The name of the script that the page of the present build begins with. */
  entry(): string
  /** Deploys a build in which that script is another, so that nothing of the present one is served any more. */
  deployNext(): void
  /** Deploys a build of which a file is missing, as when its copy stopped half-way. */
  deployBroken(): void
}

/** Files of the public site by their address, each with its type. */
export type SiteFiles = Record<string, { type: string; text: string }>

/**
 * Serves a copy of the workspace as it is built now, until the test ends.
 * @param site what is served beside the workspace, at the same address
 */
export async function serveBuilds(site: SiteFiles = {}): Promise<ServedBuilds> {
  const workspaceDir = mkdtempSync(join(tmpdir(), "recos-builds-"))
  onTestFinished(() => rmSync(workspaceDir, { recursive: true, force: true }))
  cpSync(join(ROOT, "editor/dist"), workspaceDir, { recursive: true })
  const house = await openTestHouse({
    config: { workspaceDir },
    pages: (opened) => {
      const pages = serveWorkspace(opened)
      for (const [address, { type, text }] of Object.entries(site)) {
        pages.get(address, (c) => c.body(text, 200, { "content-type": type }))
      }
      return pages
    }
  })
  const files = () => ["", "assets"].flatMap((part) => filesIn(join(workspaceDir, part)))
  let builds = 1

  const entry = (): string => {
    const [, name] = /assets\/(index-[\w-]+)\.js/.exec(readFileSync(join(workspaceDir, "index.html"), "utf8")) ?? []
    if (!name) throw new Error("the page names no script")
    return name
  }
  /** The same under another name, wherever it is named: as far as a browser can tell, another build. */
  const deployNext = (): void => {
    builds += 1
    const old = entry()
    const next = `index-Build${String(builds).padStart(5, "0")}`
    for (const file of files()) {
      const text = readFileSync(file, "utf8")
      if (text.includes(old)) writeFileSync(file, text.replaceAll(old, next))
    }
    renameSync(join(workspaceDir, `assets/${old}.js`), join(workspaceDir, `assets/${next}.js`))
    const worker = join(workspaceDir, "service-worker.js")
    writeFileSync(worker, readFileSync(worker, "utf8").replace(/"id":"\w+"/, `"id":"build${builds}"`))
  }
  return {
    url: await house.listen(),
    entry,
    deployNext,
    deployBroken: () => {
      deployNext()
      rmSync(join(workspaceDir, `assets/${entry()}.js`))
    }
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((file) => (file.isFile() ? [join(folder, file.name)] : []))
