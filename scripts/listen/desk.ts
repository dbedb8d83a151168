import { type ChildProcess, execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { promisify } from "node:util"
import { type Browser, chromium } from "playwright-core"
import { ensureBrowser } from "../setup/ensure-browser.ts"
import { speechIn } from "./speech.ts"

const runs = promisify(execFile)

/** How long the reader may take to say its first word: a machine may do much else. */
const STARTS_WITHIN = 60_000
/** The reader has nothing more to say once it has noted nothing for this long. */
const QUIET = 1200
/** A reader that goes on longer than this is cut short: what it says until then is noise enough to be seen. */
const SPEAKS_AT_MOST = 15_000
const LOOKS_EACH = 100

/**
 * Orca's settings: each key is not said, for that would drown what the page says; a page that opens is named and counted, not read whole.
 * Its words come from its log, line by line as they are said, so that no voice and no sound card is wanted.
 */
const ORCA_SETTINGS = `from orca import debug, settings
debug.debugFile.reconfigure(line_buffering=True)
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.enableBraille = False
settings.enableSound = False
settings.speechServerFactory = "none"
settings.speechFactoryModules = []
`

const BUS = "dbus-run-session"
/**
 * What runs in the bus: it says where the bus is, and lives as long as its input is open, that is until this program ends, however it does. The
 * bus of accessibility, which the bus has started and which would outlive it, goes then.
 */
const IN_BUS = `echo $DBUS_SESSION_BUS_ADDRESS
cat
set -- $(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.GetConnectionUnixProcessID string:org.a11y.Bus)
kill $2`

/** A screen that nobody sees, before which sits a screen reader, with a browser and a keyboard. */
export interface Desk {
  browser: Browser
  /** Gives the keyboard to the browser's window. */
  face(): Promise<void>
  /** Presses a key as X names it, such as `Tab` or `ctrl+Home`. */
  press(key: string): Promise<void>
  /** Types letters, each a key of its own. */
  type(words: string): Promise<void>
  /** Waits until the reader is silent. @returns what it has said since it was last asked */
  listen(): Promise<string[]>
  /** The version of Orca. */
  readerVersion: string
  close(): Promise<void>
}

/** The first line that a program writes to its output, which is how it says that it is there. */
async function firstLine(program: ChildProcess): Promise<string> {
  let written = ""
  program.stdout?.on("data", (chunk) => (written += chunk))
  const gone = once(program, "exit")
  while (!written.includes("\n")) {
    if (program.exitCode !== null) throw new Error(`${program.spawnfile} ended before it was there`)
    if (program.stdout) await Promise.race([once(program.stdout, "data"), gone])
  }
  return written.slice(0, written.indexOf("\n"))
}

/** Opens a desk of its own: another that runs on the same machine is not heard. */
export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "recos-listen-"))
  const inFolder = (name: string): string => {
    mkdirSync(join(folder, name), { mode: 0o700 })
    return join(folder, name)
  }
  const readerFolder = inFolder("orca")
  const log = join(folder, "orca.log")
  writeFileSync(join(readerFolder, "orca-customizations.py"), ORCA_SETTINGS)
  writeFileSync(log, "")
  const programs: ChildProcess[] = []
  const close = async () => {
    for (const program of programs.toReversed()) {
      if (program.exitCode !== null || program.signalCode !== null) continue
      const gone = once(program, "exit")
      if (program.spawnfile === BUS) program.stdin?.end()
      // Orca takes minutes to say goodbye to programs that are gone.
      else program.kill(program.spawnfile === "orca" ? "SIGKILL" : "SIGTERM")
      await gone
    }
    rmSync(folder, { recursive: true, force: true })
  }
  // Orca's own words are in English everywhere: they are told from those of the page, and are the same on each machine.
  let env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: "C.UTF-8",
    LANGUAGE: "en",
    XDG_RUNTIME_DIR: inFolder("run"),
    XDG_CONFIG_HOME: inFolder("config"),
    XDG_DATA_HOME: inFolder("data")
  }
  const start = (command: string, args: readonly string[]): ChildProcess => {
    const program = spawn(command, args, { env, stdio: ["pipe", "pipe", "ignore"] })
    programs.push(program)
    return program
  }
  try {
    const screen = await firstLine(
      start("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x960x24", "-nolisten", "tcp"])
    )
    env = { ...env, DISPLAY: `:${screen}` }
    const bus = await firstLine(start(BUS, ["--", "sh", "-c", IN_BUS]))
    env = { ...env, DBUS_SESSION_BUS_ADDRESS: bus }
    const { stdout: version } = await runs("orca", ["--version"], { env })
    start("orca", ["--user-prefs", readerFolder, "--debug-file", log])
    const ear = openEar(log)
    await ear.untilSpeaking()

    const browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      headless: false,
      // In the language of the pages: it does not offer to translate them.
      env: { ...env, LANGUAGE: "fr" },
      args: [
        "--force-renderer-accessibility",
        "--lang=fr",
        "--accept-lang=fr",
        "--window-position=0,0",
        "--window-size=1280,960",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])
      ]
    })
    const xdotool = (...args: string[]) => runs("xdotool", args, { env })
    return {
      browser,
      face: async () => {
        await xdotool("search", "--sync", "--onlyvisible", "--class", "chromium", "windowfocus", "--sync")
      },
      press: async (key) => void (await xdotool("key", key)),
      type: async (words) => void (await xdotool("type", "--delay", "60", words)),
      listen: ear.listen,
      readerVersion: version.trim(),
      close: async () => {
        await browser.close()
        await close()
      }
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Follows Orca's log: what has been said, and whether it still works. */
function openEar(log: string) {
  let heard = 0
  const written = () => readFileSync(log, "utf8")
  return {
    untilSpeaking: async () => {
      const latest = Date.now() + STARTS_WITHIN
      while (speechIn(written()).length === 0) {
        if (Date.now() > latest) throw new Error("the screen reader did not speak: does another Orca of yours run?")
        await pause(LOOKS_EACH)
      }
    },
    listen: async () => {
      const latest = Date.now() + SPEAKS_AT_MOST
      let length = written().length
      for (let quiet = 0; quiet < QUIET && Date.now() < latest; quiet += LOOKS_EACH) {
        await pause(LOOKS_EACH)
        const now = written().length
        if (now !== length) quiet = 0
        length = now
      }
      const said = speechIn(written().slice(heard, length))
      heard = length
      return said
    }
  }
}
