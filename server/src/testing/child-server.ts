import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import type { Config } from "../config.ts"
import { TEST_ORIGIN, TEST_SECRET } from "./house.ts"

const MAIN = join(import.meta.dirname, "../main.ts")

/** The real server in a process of its own, on the folders of a test house. */
export interface ChildServer {
  url: string
  /** All that it has written on the console. */
  said(): string
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
  /** Asks it to stop; answers its exit code. */
  stop(): Promise<number | null>
}

/** Starts `main.ts`, for real unless told otherwise, and waits until it says that it is ready. It answers the origin and the sessions of the test house. */
export async function startChildServer(
  config: Pick<Config, "dataDir" | "recosDir" | "siteBuildScript">,
  environment: Record<string, string | undefined> = {}
): Promise<ChildServer> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      PUBLIC_URL: TEST_ORIGIN,
      SECRET: TEST_SECRET,
      DATA_DIR: config.dataDir,
      RECOS_DIR: config.recosDir,
      SITE_BUILD_SCRIPT: config.siteBuildScript,
      DEMO: "0",
      ...environment
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"]
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk))
  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const gone = once(child, "exit")
    child.kill(signal)
    await gone
    return child.exitCode
  }
  onTestFinished(async () => void (await end("SIGKILL")))
  const port = await readyPort(child, () => said)
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM")
  }
}

async function readyPort(child: ChildProcess, said: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: { ready?: boolean; port?: number }) => {
      if (message.ready && message.port) resolve(message.port)
    })
    child.once("exit", (code, signal) =>
      reject(new Error(`The server ended (${code ?? signal}) before it was ready:\n${said()}`))
    )
  })
}
