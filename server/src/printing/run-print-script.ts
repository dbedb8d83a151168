import { spawn } from "node:child_process"
import { join } from "node:path"
import { createInterface } from "node:readline"

interface PrintRun {
  /** The script of the site that prints. */
  script: string
  options: Readonly<Record<string, string>>
  rest?: readonly string[]
  /** The process is killed when it is aborted. */
  signal: AbortSignal
}

const KEPT_LINES = 20
const END_WITH_PARENT = join(import.meta.dirname, "../publishing/exit-with-parent.ts")

/**
 * Runs a script that prints, which gets nothing of the server's secrets. Gives how it ended (null: killed) and the last lines that it said.
 * @throws Error when it cannot be started.
 */
export async function runPrintScript({
  script,
  options,
  rest = [],
  signal
}: PrintRun): Promise<{ code: number | null; said: string[] }> {
  // With its equals sign, a title that begins with a hyphen stays a title.
  const named = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  const child = spawn(process.execPath, ["--import", END_WITH_PARENT, script, ...named, "--", ...rest], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", SERVER_PID: String(process.pid) },
    stdio: ["pipe", "ignore", "pipe"]
  })
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
