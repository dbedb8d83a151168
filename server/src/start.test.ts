import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { readSecret } from "./accounts/secret.ts"
import { startChildServer } from "./testing/child-server.ts"
import { TEST_ORIGIN } from "./testing/house.ts"

const LONG = 240_000
const TINY_SITE = join(import.meta.dirname, "testing/tiny-site.ts")

function folders() {
  const folder = mkdtempSync(join(tmpdir(), "recos-start-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { dataDir: join(folder, "data"), recosDir: join(folder, "recos"), siteBuildScript: TINY_SITE }
}

/** Runs `main.ts` to its end; answers its exit code and what it said. */
async function runMain(environment: Record<string, string>): Promise<{ code: number; said: string }> {
  const { dataDir, recosDir, siteBuildScript } = folders()
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      DATA_DIR: dataDir,
      RECOS_DIR: recosDir,
      SITE_BUILD_SCRIPT: siteBuildScript,
      ...environment
    }
  })
  onTestFinished(() => void child.kill("SIGKILL"))
  let said = ""
  child.stdout.on("data", (chunk) => (said += chunk))
  child.stderr.on("data", (chunk) => (said += chunk))
  const [code] = await once(child, "close")
  return { code, said }
}

test("a house starts on an empty folder, serves, stops when asked, and starts again as it was", {
  timeout: LONG
}, async () => {
  const config = folders()
  const first = await startChildServer(config)
  expect((await fetch(`${first.url}/`)).status).toBe(200)
  expect(await (await fetch(`${first.url}/api/house`)).json()).toMatchObject({ firstStep: true })
  expect(await first.stop()).toBe(0)

  const second = await startChildServer(config)
  expect((await fetch(`${second.url}/`)).status).toBe(200)
  expect(await second.stop()).toBe(0)
})

test("a port that is taken is said in words, with what to do", { timeout: LONG }, async () => {
  const other = createServer()
  other.listen(0, "127.0.0.1")
  await once(other, "listening")
  onTestFinished(() => void other.close())
  const address = other.address()
  const port = typeof address === "object" && address ? String(address.port) : ""
  const { code, said } = await runMain({ PORT: port })
  expect(code).toBe(1)
  expect(said).toContain(`Le port ${port} est déjà pris`)
  expect(said).toContain(`Port ${port} is already taken`)
  expect(said).not.toContain("    at ")
})

test("a variable that does not pass is named", { timeout: LONG }, async () => {
  const { code, said } = await runMain({ PORT: "many", SMTP_URL: "http://mail" })
  expect(code).toBe(1)
  expect(said).toContain("PORT")
  expect(said).toContain("SMTP_URL")
  expect(said).not.toContain("    at ")
})

test("a data folder that cannot be one is said in words", { timeout: LONG }, async () => {
  const { dataDir } = folders()
  writeFileSync(dataDir, "a file where the folder should be")
  const { code, said } = await runMain({ DATA_DIR: dataDir })
  expect(code).toBe(1)
  expect(said).toContain(dataDir)
  expect(said).toContain("DATA_DIR")
  expect(said).not.toContain("    at ")
})

test("a database that is none is left as it is, and said in words", { timeout: LONG }, async () => {
  const { dataDir } = folders()
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, "recos.sqlite"), "not a database at all, but long enough to be taken for one".repeat(100))
  const { code, said } = await runMain({ DATA_DIR: dataDir })
  expect(code).toBe(1)
  expect(said).toContain("La base de données est abîmée")
})

test("the secret is made once, and kept for its owner alone", () => {
  const { dataDir } = folders()
  const secret = readSecret({ dataDir, secret: null })
  expect(secret.length).toBeGreaterThan(60)
  expect(readSecret({ dataDir, secret: null })).toBe(secret)
  if (process.platform !== "win32") expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600)
  writeFileSync(join(dataDir, "secret"), "short")
  expect(() => readSecret({ dataDir, secret: null })).toThrow("abîmé")
})

test("the first start without demonstration prints the link of the first administrator", {
  timeout: LONG
}, async () => {
  const config = folders()
  const server = await startChildServer(config, { DEMO: "0" })
  // What is printed and that it is ready come by two ways, and either may be the first.
  await expect.poll(() => server.said()).toMatch(/installation\?jeton=[\w-]{43}/)
  await server.stop()
  const demonstration = await startChildServer(folders(), { DEMO: "public" })
  expect(demonstration.said()).not.toContain("jeton=")
})

const FIRST = {
  name: "Solange Fabrègue",
  email: "solange@exemple.fr",
  password: "bruyère, ardoise et trois hirondelles",
  college: "professional",
  background: "Infirmière",
  languages: ["fr"]
}
const post = (url: string, path: string, json: object) =>
  fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: TEST_ORIGIN },
    body: JSON.stringify(json)
  })

test("a real house that is started again without a word stays one: its mails are nobody else’s to read", {
  timeout: LONG
}, async () => {
  const config = folders()
  const first = await startChildServer(config)
  await expect.poll(() => first.said()).toMatch(/jeton=[\w-]{43}/)
  const token = /jeton=([\w-]{43})/.exec(first.said())?.[1]
  expect((await post(first.url, "/api/setup", { ...FIRST, token })).status).toBe(201)
  await first.stop()

  const again = await startChildServer(config, { DEMO: undefined })
  expect((await post(again.url, "/api/auth/sign-in/magic-link", { email: FIRST.email })).status).toBe(200)
  expect((await fetch(`${again.url}/api/mailbox`)).status).toBe(404)
  expect(await (await fetch(`${again.url}/api/house`)).json()).toMatchObject({ demo: false, accounts: [] })
  await again.stop()

  for (const DEMO of ["1", "public"]) {
    const { code, said } = await runMain({ DATA_DIR: config.dataDir, RECOS_DIR: config.recosDir, DEMO })
    expect(code).toBe(1)
    expect(said).toContain("celui d’une vraie coopérative")
    expect(said).toContain("DEMO=0")
    expect(said).not.toContain("    at ")
  }
})

test.each([
  [{ HOST: "0.0.0.0" }],
  [{ HOST: "::" }],
  [{ PUBLIC_URL: "https://recos.exemple.fr" }],
  [{ BEHIND_PROXY: "1" }]
])(
  "a house that nobody has said to be real does not open a demonstration to the world: %j",
  {
    timeout: LONG
  },
  async (wish) => {
    const { dataDir } = folders()
    const { code, said } = await runMain({ DATA_DIR: dataDir, ...wish })
    expect(code).toBe(1)
    expect(said).toContain("DEMO=public")
    expect(said).toContain("DEMO=0")
    expect(said).not.toContain("    at ")
    const { said: real } = await runMain({ DATA_DIR: dataDir, DEMO: "peut-être" })
    expect(real).toContain("DEMO")
  }
)
