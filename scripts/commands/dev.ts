import { type ChildProcess, spawn } from "node:child_process"
import { readCommandLine } from "../setup/command-line.ts"
import { freePort } from "../setup/free-port.ts"
import { useHouseSettings } from "../setup/house-settings.ts"
import { HOUSE_VARIABLES } from "../setup/house-variables.ts"
import { ROOT, stop } from "../setup/run.ts"

useHouseSettings()
readCommandLine({
  typed: "npm run dev",
  does: {
    fr: "Sert tout sur un seul port, et suit ce qui change\u202f: l’atelier dans la page ouverte, le serveur en redémarrant, le site public par une nouvelle construction.",
    en: "Serves everything on one port, and follows what changes: the workspace in the open page, the server by starting again, the public site by a new build."
  },
  variables: HOUSE_VARIABLES
})
// Loaded only now: they bring the whole server.
const { readConfig } = await import("@recos/server/config")
const { startFailure } = await import("@recos/server/messages/start")
const { prepareDatabase } = await import("../seed/prepare-database.ts")

const { environment, vite } = await prepare().catch((error) => {
  const said = startFailure.explain(error)
  return stop(said, said)
})
const children = [
  start(["--watch", "--watch-preserve-output", "server/src/main.ts"], environment),
  start(["node_modules/vite/bin/vite.js", "editor", ...vite], environment)
]
let asked = false
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    asked = true
    endAll(signal)
  })
}
const codes = await Promise.all(children.map((child) => ended(child)))
// Told to end, a program says by its code that it was told: nothing went wrong.
process.exit(asked ? 0 : Math.max(...codes))

/**
 * The workspace's own server stands at the port that people open, and sends on to the house, at a port of its own, whatever is not
 * the workspace.
 */
async function prepare() {
  const wanted = readConfig(process.env)
  const port = await freePort(wanted.port, wanted.host)
  const inner = await freePort(0, "127.0.0.1")
  const environment = {
    ...process.env,
    PORT: String(inner),
    HOST: "127.0.0.1",
    PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${port}`,
    SERVER_URL: `http://127.0.0.1:${inner}`,
    WATCH_SITE: "1"
  }
  // With the address that people can reach: a demonstration is not for others than this machine.
  await prepareDatabase({ ...environment, HOST: wanted.host })
  // The house says the address, in words: it is the one to open.
  const vite = [
    "--port",
    String(port),
    "--strictPort",
    "--host",
    wanted.host,
    "--logLevel",
    "warn",
    "--clearScreen",
    "false"
  ]
  return { environment, vite }
}

function start(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit", env })
}

function endAll(signal: NodeJS.Signals): void {
  for (const child of children) child.kill(signal)
}

/** One that ends takes the other with it: half a house would only look as if it worked. */
async function ended(child: ChildProcess): Promise<number> {
  const code = await new Promise<number>((done) => child.on("close", (ended) => done(ended ?? 0)))
  endAll("SIGTERM")
  return code
}
