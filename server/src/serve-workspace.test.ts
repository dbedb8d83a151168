import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { serveWorkspace } from "./serve-workspace.ts"
import { openTestHouse } from "./testing/house.ts"

async function workspaceOf(files: Record<string, string>) {
  const workspaceDir = mkdtempSync(join(tmpdir(), "recos-workspace-"))
  onTestFinished(() => rmSync(workspaceDir, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(workspaceDir, path, ".."), { recursive: true })
    writeFileSync(join(workspaceDir, path), text)
  }
  return openTestHouse({ config: { workspaceDir }, pages: serveWorkspace })
}

test("every address of the workspace answers its one page, its files answer themselves", async () => {
  const { stranger } = await workspaceOf({ "index.html": "<main>", "assets/main-D3adBeef.js": "import 'x'" })
  for (const path of ["/atelier/", "/atelier/recos/12/ecrire", "/atelier/invitation?jeton=x"]) {
    const page = await stranger(path)
    expect(page.status).toBe(200)
    expect(await page.text()).toBe("<main>")
    expect(page.headers.get("cache-control")).toBe("no-cache")
  }
  const script = await stranger("/atelier/assets/main-D3adBeef.js")
  expect(script.headers.get("content-type")).toMatch(/^text\/javascript/)
  expect(script.headers.get("cache-control")).toContain("immutable")
  expect((await stranger("/atelier/assets/gone-D3adBeef.js")).status).toBe(404)
  expect((await stranger("/atelier")).headers.get("location")).toBe("/atelier/")
})

test("a part of a page goes out compressed however small, unless that would make it longer", async () => {
  const { stranger } = await workspaceOf({
    "index.html": "<main>",
    "assets/part-D3adBeef.js": "export const words = { fr: 'Enregistrer', en: 'Save' };\n".repeat(8),
    "assets/tiny-D3adBeef.js": "import 'x'"
  })
  const headers = { "accept-encoding": "gzip" }
  const part = await stranger("/atelier/assets/part-D3adBeef.js", { headers })
  expect(part.headers.get("content-encoding")).toBe("gzip")
  const tiny = await stranger("/atelier/assets/tiny-D3adBeef.js", { headers })
  expect(tiny.headers.get("content-encoding")).toBeNull()
})

test("the workspace runs nothing but its own files, and talks to its own server alone", async () => {
  const { stranger } = await workspaceOf({ "index.html": "<main>" })
  const { headers } = await stranger("/atelier/")
  const policy = headers.get("content-security-policy") ?? ""
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("connect-src 'self' ws://recos.test")
  expect(policy).toContain("worker-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(headers.get("referrer-policy")).toBe("same-origin")
})

test("the worker stands above every page of the workspace, and is asked for anew each time", async () => {
  const { stranger } = await workspaceOf({ "index.html": "<main>", "service-worker.js": "self" })
  const worker = await stranger("/atelier/service-worker.js")
  expect(worker.headers.get("content-type")).toMatch(/^text\/javascript/)
  expect(worker.headers.get("cache-control")).toBe("no-cache")
  expect(worker.headers.get("content-security-policy")).toContain("connect-src 'self'")
  expect(worker.headers.get("service-worker-allowed")).toBeNull()
})

test("before it is built the workspace says what to do, in the person's language", async () => {
  const { stranger } = await workspaceOf({})
  const french = await stranger("/atelier/")
  expect(french.status).toBe(503)
  expect(await french.text()).toContain("Lancez")
  const english = await stranger("/atelier/", { headers: { "accept-language": "en" } })
  expect(await english.text()).toContain("Run")
})
