import { execFile } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { ROOT } from "../setup/run.ts"

const COMMANDS = readdirSync(import.meta.dirname).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? [])
/** Each is a process: slow on a machine that does much else. */
const PROCESSES = { timeout: 200_000 }

interface Ended {
  code: number
  out: string
  err: string
}

const run = (name: string, language: string, ...args: string[]): Promise<Ended> =>
  new Promise((done) => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: language }
    execFile(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err })
    )
  })

describe.each(COMMANDS)("%s", PROCESSES, (name) => {
  it("says what it does, and does nothing else", async () => {
    const { code, out, err } = await run(name, "C", "--help")
    expect([code, err]).toEqual([0, ""])
    expect(out).toContain("dit tout cela, et rien d’autre n’est fait")
    expect(out).toMatch(new RegExp(`^npm (run )?${name}( |\n)`))
  })

  it("refuses what it does not know in one sentence, without a trace, in English to who asks for it", async () => {
    const { code, out, err } = await run(name, "en_GB.UTF-8", "--unheard")
    expect([code, out]).toEqual([1, ""])
    expect(err).toMatch(/^Unknown option: --unheard\. /)
    expect(err).not.toContain("    at ")
  })
})

it("every command is a script of the project, and stands in its first page", () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")))
  expect(scripts).toEqual(Object.fromEntries(COMMANDS.map((name) => [name, `node scripts/launch.mjs ${name}`])))
  const readme = readFileSync(join(ROOT, "README.md"), "utf8")
  const told = [...readme.matchAll(/^\| `npm (?:run )?(\w+)/gm)].map(([, name]) => name)
  expect([...new Set(told)].toSorted()).toEqual(COMMANDS.toSorted())
})
