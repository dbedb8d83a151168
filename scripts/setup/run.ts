import { spawn } from "node:child_process"
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = resolve(fileURLToPath(import.meta.url), "../../..")

/** A sentence in both languages that a terminal may speak. */
export interface Said {
  fr: string
  en: string
}

/** The language of the terminal: English when it says so, else French. */
export const spoken: keyof Said = /^en/i.test(process.env.LC_ALL || process.env.LANG || "") ? "en" : "fr"

/** Prints a sentence in the language of the terminal. */
export function say(fr: string, en: string): void {
  console.log({ fr, en }[spoken])
}

/** Prints what failed, why and what to do, and ends the command. */
export function stop(fr: string, en: string): never {
  console.error({ fr, en }[spoken])
  process.exit(1)
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const

/**
 * Runs a program from the project's root with its output shown, Node being the one that runs this. It stops when this is told to.
 * @returns its exit code
 */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command === "node" ? process.execPath : command, args, {
      cwd: ROOT,
      stdio: "inherit",
      env: { ...process.env, ...env }
    })
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, pass)
    child.on("error", fail)
    child.on("close", (code) => {
      for (const signal of SIGNALS) process.off(signal, pass)
      done(code ?? 1)
    })
  })
}

const HEARTBEAT_MILLISECONDS = 2000

/** Runs a program that may stay silent for long, with a line every two seconds to show that it lives. */
export async function runSilent(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {}
): Promise<number> {
  const start = Date.now()
  const beat = setInterval(
    () => console.log(`  … ${Math.round((Date.now() - start) / 1000)} s`),
    HEARTBEAT_MILLISECONDS
  )
  try {
    return await run(command, args, env)
  } finally {
    clearInterval(beat)
  }
}
