import { execFile } from "node:child_process"
import { join } from "node:path"

/** Tests know what day it is: reviews come near with time. */
const BUILT_ON = "2026-07-01"

/** Runs the build as the server does, in a process of its own, and gives its code and its lines of JSON. */
export function runBuild(folder: string, out: string): Promise<{ code: number; lines: object[]; errors: string }> {
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
