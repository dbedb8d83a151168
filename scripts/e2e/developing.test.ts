import { spawn } from "node:child_process"
import { once } from "node:events"
import { cp, mkdtemp, rm } from "node:fs/promises"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, inject, it, onTestFinished } from "vitest"
import { freePort } from "../setup/free-port.ts"
import { ROOT } from "../setup/run.ts"
import { openBrowser, openVisitor } from "./browser.ts"
import { copyHouse, signIn } from "./demonstration-house.ts"
import { call } from "./writing-room.ts"

/** `npm run dev` on folders of its own, begun from the prepared demonstration. */
async function startDeveloping(port: number) {
  const folder = await mkdtemp(join(tmpdir(), "recos-dev-"))
  await copyHouse(inject("preparedDemonstration"), folder)
  const child = spawn(process.execPath, [join(ROOT, "scripts/commands/dev.ts")], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: join(folder, "data"),
      RECOS_DIR: join(folder, "recos"),
      DEMO: "1"
    },
    stdio: ["ignore", "pipe", "pipe"]
  })
  onTestFinished(async () => {
    if (child.exitCode === null && child.kill("SIGTERM")) await once(child, "close")
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk))
  return { child, url: `http://localhost:${port}`, recosDir: join(folder, "recos"), said: () => said }
}

it("one address shows the live workspace, and the public site as soon as a file of it has changed", async () => {
  const { child, url, recosDir, said } = await startDeveloping(await freePort(0, "127.0.0.1"))
  await expect.poll(said).toContain(`${url}/atelier/`)

  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const { page, complaints } = await openVisitor(browser)
  await signIn(page, url, "Inès")
  expect(await page.content(), "Vite's own page, not the last build").toContain("/@vite/client")
  const { id } = await call<{ id: string }>(page, url, "POST", "/recos", { title: "Piqûre de guêpe", language: "fr" })
  await page.goto(`${url}/atelier/recos/${id}/ecrire`)
  // The room answers through the same address.
  await page.locator(".paper").waitFor()
  await page.locator('.save-status[data-state="saved"]').waitFor()
  expect(complaints).toEqual([])

  const status = async (): Promise<number> => (await fetch(`${url}/r/toux-miel/`)).status
  await expect.poll(status).toBe(404)
  await cp(join(ROOT, "recos/toux-miel"), join(recosDir, "toux-miel"), { recursive: true })
  await expect.poll(status, { timeout: 240_000 }).toBe(200)

  child.kill("SIGTERM")
  const [code] = await once(child, "close")
  expect(code).toBe(0)
  await expect(fetch(url)).rejects.toThrow("fetch failed")
})

it("a port that is taken is said in words, and nothing is started", async () => {
  const other = createServer().listen(0, "127.0.0.1")
  onTestFinished(() => void other.close())
  await once(other, "listening")
  const { port } = other.address() as AddressInfo
  const { child, said } = await startDeveloping(port)
  const [code] = await once(child, "close")
  expect(code).toBe(1)
  expect(said()).toContain(`Le port ${port} est déjà pris par un autre programme.`)
  expect(said()).not.toContain("    at ")
})
