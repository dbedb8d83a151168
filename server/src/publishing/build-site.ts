import { spawn } from "node:child_process"
import { getCompileCacheDir } from "node:module"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { z } from "zod"
import type { Config } from "../config.ts"
import { inFile, type JobDetail, JobFailure, untranslated } from "../jobs/job-failure.ts"

const line = z.union([
  z.object({ step: z.string(), fraction: z.number().min(0).max(1) }),
  z.object({
    problems: z.array(
      z.object({ file: z.string(), line: z.number().nullable(), message: z.object({ fr: z.string(), en: z.string() }) })
    )
  }),
  z.object({ remark: z.object({ fr: z.string(), en: z.string() }) }),
  z.object({ done: z.unknown() })
])

export interface SiteBuild {
  config: Config
  /** A folder that does not exist yet; it appears whole. */
  outDir: string
  onProgress(step: string, fraction: number): void
  /** What was built as well as could be. */
  onRemark(remark: { fr: string; en: string }): void
  /** The reco whose files must pass: another that cannot be read stays as it was last read, and stops nothing. */
  mustRead: string | null
  /** Aborted when the server stops: the build is killed. */
  signal: AbortSignal
}

const KEPT_LINES = 20
const REFUSED = 2
const END_WITH_PARENT = join(import.meta.dirname, "exit-with-parent.ts")

/**
 * Builds the public site from `recos/` in a process of its own, which gets nothing of the server's secrets.
 * @returns what was wrong with files of other recos, which stay as they were last read
 * @throws JobFailure `site-refused` with the files and lines, `site-build` with the last lines that the build said.
 */
export async function buildSite({
  config,
  outDir,
  onProgress,
  onRemark,
  mustRead,
  signal
}: SiteBuild): Promise<JobDetail[]> {
  const options = {
    recos: config.recosDir,
    out: outDir,
    cache: join(config.dataDir, "site", "cache"),
    "site-url": config.publicUrl.origin,
    ...(mustRead !== null && { "must-read": mustRead })
  }
  const named = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  const child = spawn(
    process.execPath,
    ["--import", END_WITH_PARENT, config.siteBuildScript, ...named, "--keep-last", "--json"],
    {
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_ENV: "production",
        // Compiled once and kept, as the server's own code is.
        NODE_COMPILE_CACHE: getCompileCacheDir(),
        DEMO: config.demo ? "1" : "0",
        SERVER_PID: String(process.pid)
      },
      stdio: ["pipe", "pipe", "pipe"],
      signal,
      killSignal: "SIGKILL"
    }
  )
  const said: string[] = []
  const problems: JobDetail[] = []
  createInterface(child.stderr).on("line", (text) => {
    said.push(text)
    if (said.length > KEPT_LINES) said.shift()
  })
  createInterface(child.stdout).on("line", (text) => {
    const told = readLine(text)
    if (told === null) said.push(text)
    else if ("step" in told) onProgress(told.step, told.fraction)
    else if ("remark" in told) onRemark(told.remark)
    else if ("problems" in told)
      problems.push(...told.problems.map(({ file, line: at, message }) => inFile(file, at, message)))
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  })
  if (code === 0) return problems
  if (code === REFUSED && problems.length > 0) throw new JobFailure("site-refused", problems)
  throw new JobFailure("site-build", said.map(untranslated))
}

function readLine(text: string) {
  try {
    return line.parse(JSON.parse(text))
  } catch {
    // A library of the build may print what it likes: such a line is kept with what was said.
    return null
  }
}
