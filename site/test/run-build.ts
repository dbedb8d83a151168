import { execFile } from "node:child_process"
import { join } from "node:path"

/** Tests know what day it is: reviews come near with time. */
const BUILT_ON = "2026-07-01"

/** How a build ended: its code, its lines of JSON, and its words on standard error. */
export interface Built {
  code: number
  lines: object[]
  errors: string
}

/** Runs the build as the server does, in a process of its own. */
export function runBuild(folder: string, out: string): Promise<Built> {
  const script = join(import.meta.dirname, "../scripts/build.ts")
  const named = ["--recos", join(folder, "recos"), "--out", out, "--cache", join(folder, "cache")]
  const flags = [...named, "--site-url", "https://recos.example.org", "--json"]
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...flags],
      { maxBuffer: 1e7, env: { ...process.env, BUILT_ON } },
      (error, stdout, stderr) => {
        const lines = stdout
          .trim()
          .split("\n")
          .filter(Boolean)
          .map((line): object => JSON.parse(line))
        resolve({ code: error ? Number(error.code) : 0, lines, errors: stderr })
      }
    )
  })
}
