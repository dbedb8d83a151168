// The first thing that runs: plain JavaScript without dependencies, for any Node from 18 on, so that it can say
// what is wrong before anything is installed. It installs, finds Node 24, and hands over to `commands/<name>.ts`.
import { spawn } from "node:child_process"
import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const WANTED_MAJOR = 24
const LEAST_MAJOR = 20
const english = /^en/i.test(process.env.LC_ALL || process.env.LANG || "")
const say = (fr, en) => console.log(english ? en : fr)

function stop(fr, en) {
  console.error(english ? en : fr)
  process.exit(1)
}

/** Runs a command, showing that it lives: a line every five seconds. Resolves to its exit code and first output, where npm says why. */
function run(command, args, { show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: show ? "inherit" : ["ignore", "pipe", "pipe"] })
    let output = ""
    const keep = (chunk) => {
      output = (output + chunk).slice(0, 4000)
    }
    child.stdout?.on("data", keep)
    child.stderr?.on("data", keep)
    const start = Date.now()
    const tick = show ? null : setInterval(() => console.log(`  … ${Math.round((Date.now() - start) / 1000)} s`), 5000)
    const done = (code, text) => {
      clearInterval(tick)
      resolve({ code, output: text })
    }
    child.on("error", (error) => done(1, String(error)))
    child.on("close", (code) => done(code ?? 1, output))
  })
}

const npm = (...args) => {
  const cli = process.env.npm_execpath
  return cli ? [process.execPath, [cli, ...args]] : [process.platform === "win32" ? "npm.cmd" : "npm", args]
}

/** Whether what the lockfile asks for is what is installed, by npm's own record of the last install. */
function isInstalled() {
  const record = join(ROOT, "node_modules/.package-lock.json")
  if (!existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages
  const present = JSON.parse(readFileSync(record, "utf8")).packages
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.includes("node_modules/") || entry.link || entry.optional || present[path]?.version === entry.version
  )
}

// Not `npm ci`: it refuses a lockfile that lacks binaries for other platforms, which not every registry carries.
// `--no-save` keeps the locked versions and leaves the lockfile as it is.
async function install() {
  if (isInstalled()) return
  try {
    accessSync(ROOT, constants.W_OK)
  } catch {
    stop(
      `Impossible d’écrire dans ${ROOT}. Donnez-vous le droit d’y écrire, puis relancez.`,
      `Cannot write in ${ROOT}. Give yourself the right to write there, then start again.`
    )
  }
  say(
    "Installation des dépendances (une à trois minutes la première fois)…",
    "Installing dependencies (one to three minutes the first time)…"
  )
  const { code, output } = await run(...npm("install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"))
  if (code !== 0) {
    console.error(output)
    stop(
      "L’installation a échoué ; la raison est ci-dessus. Vérifiez la connexion à Internet et l’espace disque, puis relancez la même commande.",
      "The installation failed; the reason is above. Check the Internet connection and disk space, then run the same command again."
    )
  }
  say("Dépendances installées.", "Dependencies installed.")
}

/** The Node that runs everything: the project's own, else this one if recent enough, else one that npm brings. */
function findNode() {
  const own = join(ROOT, "node_modules/.bin", process.platform === "win32" ? "node.cmd" : "node")
  if (existsSync(own)) return [own, []]
  if (Number(process.versions.node.split(".")[0]) >= WANTED_MAJOR) return [process.execPath, []]
  return npm("exec", "--yes", `--package=node@${WANTED_MAJOR}`, "--", "node")
}

const major = Number(process.versions.node.split(".")[0])
if (major < LEAST_MAJOR) {
  stop(
    `Node ${process.versions.node} est trop ancien : il faut Node ${LEAST_MAJOR} ou plus récent. Installez-le depuis nodejs.org, puis relancez.`,
    `Node ${process.versions.node} is too old: Node ${LEAST_MAJOR} or later is needed. Install it from nodejs.org, then start again.`
  )
}

const COMMANDS = join(ROOT, "scripts/commands")
const [name, ...rest] = process.argv.slice(2)
if (!existsSync(join(COMMANDS, `${name}.ts`))) {
  const known = readdirSync(COMMANDS).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? [])
  stop(`Commandes\u202f: ${known.join(", ")}.`, `Commands: ${known.join(", ")}.`)
}
await install()
const [node, before] = findNode()
const child = spawn(node, [...before, join(COMMANDS, `${name}.ts`), ...rest], {
  cwd: ROOT,
  stdio: "inherit",
  // Compiled once and kept beside the packages: the next start is quicker.
  env: {
    ...process.env,
    NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/node-compile"),
    PATH: `${join(ROOT, "node_modules/.bin")}${delimiter}${process.env.PATH}`
  }
})
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
child.on("error", (error) =>
  stop(
    `Node ${WANTED_MAJOR} n’a pas pu démarrer : ${error.message}`,
    `Node ${WANTED_MAJOR} could not start: ${error.message}`
  )
)
child.on("close", (code) => process.exit(code ?? 1))
