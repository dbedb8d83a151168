import { spawn } from "node:child_process"
import { join } from "node:path"
import { createInterface } from "node:readline"
import type { Config } from "../config.ts"
import type { BookletRequest } from "./compose-booklet.ts"

interface BookletRun {
  config: Config
  booklet: BookletRequest
  /** The day of the composition, `YYYY-MM-DD`. */
  on: string
  /** Where the PDF is to be written. */
  file: string
  /** The process is killed when it is aborted. */
  signal: AbortSignal
}

const KEPT_LINES = 20
const END_WITH_PARENT = join(import.meta.dirname, "../publishing/exit-with-parent.ts")

/**
 * Runs the script that composes booklets, which gets nothing of the server's secrets. Gives how it ended (null: killed)
 * and the last lines that it said. @throws Error when it cannot be started.
 */
export async function runBookletScript(run: BookletRun): Promise<{ code: number | null; said: string[] }> {
  const { config, booklet, signal } = run
  const options = {
    recos: config.recosDir,
    cache: join(config.dataDir, "site", "booklet-cache"),
    "site-url": config.publicUrl.origin,
    lang: booklet.language,
    title: booklet.title,
    on: run.on,
    "held-on": booklet.heldOn,
    out: run.file
  }
  // With its equals sign, a title that begins with a hyphen stays a title.
  const named = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  const child = spawn(
    process.execPath,
    ["--import", END_WITH_PARENT, config.bookletScript, ...named, "--", ...booklet.slugs],
    {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", SERVER_PID: String(process.pid) },
      stdio: ["pipe", "ignore", "pipe"]
    }
  )
  const kill = () => child.kill("SIGKILL")
  signal.addEventListener("abort", kill)
  if (signal.aborted) kill()
  const said: string[] = []
  createInterface(child.stderr).on("line", (text) => {
    said.push(text)
    if (said.length > KEPT_LINES) said.shift()
  })
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject)
      child.once("close", resolve)
    })
    return { code, said }
  } finally {
    signal.removeEventListener("abort", kill)
  }
}
