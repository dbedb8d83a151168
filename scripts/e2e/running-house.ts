import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ROOT } from "../setup/run.ts"

export interface RunningHouse {
  /** The address of the site; the workspace is below, at `/atelier/`. */
  url: string
  dataDir: string
  recosDir: string
  /** The number of its process. */
  pid(): number
  /** What the server has printed so far. */
  output(): string
  /** Ends the server as a signal does, and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Starts it again on the same folders and the same port. */
  restart(): Promise<void>
  /** Stops it and removes its folders. */
  remove(): Promise<void>
}

/**
 * Starts the real server, as a process of its own, on folders of its own and a free port.
 * @param environment variables on top of the present ones, such as `DEMO` or `SMTP_URL`
 * @param wishedPort taken if it is free
 */
export async function startHouse(environment: Record<string, string> = {}, wishedPort = "0"): Promise<RunningHouse> {
  const folder = mkdtempSync(join(tmpdir(), "recos-running-"))
  const dataDir = environment.DATA_DIR ?? join(folder, "data")
  const recosDir = environment.RECOS_DIR ?? join(folder, "recos")
  let child: ChildProcess
  let url = ""
  let output = ""

  async function launch(port: string): Promise<void> {
    child = fork(join(ROOT, "server/src/main.ts"), {
      cwd: ROOT,
      silent: true,
      env: { ...process.env, ...environment, DATA_DIR: dataDir, RECOS_DIR: recosDir, PORT: port }
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk))
    url = await new Promise<string>((ready, fail) => {
      child.on(
        "message",
        (message: { ready?: boolean; url?: string }) => message.ready && message.url && ready(message.url)
      )
      // Once its last words are read, too.
      child.once("close", (code) => fail(new Error(`the server ended with ${code} before it was ready:\n${output}`)))
    })
  }

  async function stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, "exit")
    child.kill(signal)
    await gone
  }

  async function launchAt(port: string): Promise<void> {
    try {
      await launch(port)
    } catch (error) {
      if (!output.includes(`Port ${port} is already taken`)) throw error
      await launch("0")
    }
  }

  /** Any program of the machine may hold the port for a moment, as the way out of a connection of its own. */
  async function launchAgain(port: string, triesLeft = 20): Promise<void> {
    try {
      await launch(port)
    } catch (error) {
      if (triesLeft === 0 || !output.includes(`Port ${port} is already taken`)) throw error
      await launchAgain(port, triesLeft - 1)
    }
  }

  await launchAt(wishedPort)
  return {
    get url() {
      return url
    },
    dataDir,
    recosDir,
    pid: () => child.pid ?? 0,
    output: () => output,
    stop,
    restart: async () => {
      await stop()
      await launchAgain(new URL(url).port)
    },
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
