import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { z } from "zod"

export interface Measured {
  seconds: number
  /** Processor time of the process and its threads, not of other programs that it starts. */
  cpuSeconds: number
  /** The most memory that it held at once. */
  peakMegabytes: number
}

const usage = z.object({ cpuMicroseconds: z.number(), kilobytes: z.number() })

const SAY_USAGE = fileURLToPath(new URL("./say-usage.ts", import.meta.url))

/**
 * Runs a program in a Node process of its own and measures it whole, from its start to its end.
 * @throws Error with what it said when it ends badly.
 */
export async function runMeasured(program: string, options: string[], env: Record<string, string>): Promise<Measured> {
  const start = performance.now()
  const child = spawn(process.execPath, ["--import", SAY_USAGE, program, ...options], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "pipe"]
  })
  const said: string[] = []
  const told: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(String(chunk)))
  child.stdio[3]?.on("data", (chunk) => told.push(String(chunk)))
  const [code] = await once(child, "close")
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said.join("").slice(-4000)}`)
  const { cpuMicroseconds, kilobytes } = usage.parse(JSON.parse(told.join("")))
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: cpuMicroseconds / 1e6,
    peakMegabytes: Math.round(kilobytes / 1024)
  }
}
