import { execFile } from "node:child_process"
import { appendFile, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { plainReco, SOURCE } from "./fixture-document.ts"
import { publishFixture } from "./publish-fixture.ts"

let recosDir: string
let hash: string
beforeAll(async () => {
  recosDir = await mkdtemp(join(tmpdir(), "recos-verify-"))
  const version = { settings: { slug: "dos" }, documents: { fr: plainReco("Dos") }, references: [SOURCE] }
  hash = (await publishFixture(recosDir, version)).hash
})
afterAll(() => rm(recosDir, { recursive: true }))

const verify = (version: string): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const script = join(import.meta.dirname, "../../scripts/commands/verify.ts")
    execFile(
      process.execPath,
      [script, version, "--recos", recosDir],
      { env: { ...process.env, LC_ALL: "fr_FR" } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr })
      }
    )
  })

it("gives the hash of a version that is as it was published", async () => {
  expect(await verify("dos/1.0")).toMatchObject({ code: 0, said: expect.stringContaining(hash) })
})

it("says what to type when no version is named", async () => {
  expect(await verify("../etc")).toMatchObject({ code: 1, said: expect.stringContaining("lombalgie-commune/1.0") })
})

it("says of a version that is not there that it cannot be read", async () => {
  expect(await verify("dos/9.9")).toMatchObject({ code: 2, said: expect.stringContaining("dos/9.9/reco.json") })
})

it("says of a changed text that it is not what was signed", async () => {
  await appendFile(join(recosDir, "dos/1.0/fr.mdx"), '\n<Section kind="history">\n\nUn ajout.\n\n</Section>\n')
  expect(await verify("dos/1.0")).toMatchObject({ code: 2, said: expect.stringContaining("empreinte") })
})
