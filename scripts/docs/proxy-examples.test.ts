import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { WebSocket, WebSocketServer } from "ws"
import { freePort } from "../setup/free-port.ts"
import { ROOT } from "../setup/run.ts"

const DEPLOY = join(ROOT, "docs/deploy")
const LONG = 60_000
const has = (program: string): boolean => spawnSync(program, ["version"]).error === undefined

/** A server in the place of the house: says what came to it, echoes what a socket says, tells one event and stays open. */
async function standIn(): Promise<number> {
  const server = createServer((request, response) => {
    if (request.url === "/events") {
      response.writeHead(200, { "content-type": "text/event-stream" })
      return void response.write("event: changed\ndata: []\n\n")
    }
    let bytes = 0
    request.on("data", (chunk: Buffer) => (bytes += chunk.length))
    request.on("end", () => response.end(JSON.stringify({ headers: request.headers, bytes })))
  })
  const sockets = new WebSocketServer({ server })
  sockets.on("connection", (socket) => socket.on("message", (said) => socket.send(said)))
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate()
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "recos-proxy-"))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** The example as it is in the guide, with the ports of this machine and without the certificate that it has not. */
async function startNginx(house: number): Promise<string> {
  const place = folder()
  const port = await freePort(0, "127.0.0.1")
  const example = readFileSync(join(DEPLOY, "nginx.conf"), "utf8")
  const whole = example.slice(0, example.indexOf("server {")) + example.slice(example.lastIndexOf("server {"))
  const server = whole
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/^\s*(listen \[::\]|ssl_).*\n/gm, "")
    .replace("127.0.0.1:3000", `127.0.0.1:${house}`)
  for (const name of ["body", "proxy", "fastcgi", "uwsgi", "scgi"]) mkdirSync(join(place, name))
  const paths = ["body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name === "body" ? "client_body" : name}_temp_path ${join(place, name)};`
  )
  // Started as root it would work as somebody else, who may not write in these folders.
  const user = process.getuid?.() === 0 ? `user ${userInfo().username};\n` : ""
  const main = `${user}pid ${place}/pid;\nerror_log stderr;\ndaemon off;\nevents {}\nhttp {\naccess_log off;\n${paths.join("\n")}\n${server}\n}\n`
  writeFileSync(join(place, "nginx.conf"), main)
  await started(spawn("nginx", ["-p", place, "-e", "stderr", "-c", join(place, "nginx.conf")]), port)
  return `http://127.0.0.1:${port}`
}

async function startCaddy(house: number): Promise<string> {
  const place = folder()
  const port = await freePort(0, "127.0.0.1")
  const example = readFileSync(join(DEPLOY, "Caddyfile"), "utf8")
  const site = example
    .replace("recos.exemple.fr {", `http://127.0.0.1:${port} {`)
    .replace("127.0.0.1:3000", `127.0.0.1:${house}`)
  writeFileSync(join(place, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
  const environment = { PATH: process.env.PATH, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place }
  await started(
    spawn("caddy", ["run", "--adapter", "caddyfile", "--config", join(place, "Caddyfile")], { env: environment }),
    port
  )
  return `http://127.0.0.1:${port}`
}

async function started(child: ChildProcess, port: number): Promise<void> {
  let said = ""
  child.stderr?.on("data", (chunk) => (said += chunk))
  onTestFinished(async () => {
    if (child.exitCode !== null) return
    const gone = once(child, "exit")
    // Either would wait for its open connections.
    child.kill("SIGKILL")
    await gone
  })
  const isOpen = async () => {
    if (child.exitCode !== null) throw new Error(`The proxy ended:\n${said}`)
    return fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false
    )
  }
  await expect.poll(isOpen, { timeout: LONG / 2 }).toBe(true)
}

interface Came {
  headers: Record<string, string>
  bytes: number
}

test.each([
  ["nginx", startNginx],
  ["caddy", startCaddy]
] as const)(
  "the example for %s passes the name, the caller, sockets, events and pictures",
  { timeout: LONG },
  async (program, startProxy) => {
    if (!has(program)) return console.warn(`${program} is not on this machine: its example is not tried.`)
    const address = await startProxy(await standIn())
    const claimed = { "x-forwarded-for": "203.0.113.9" }
    const came = (await (await fetch(`${address}/api/house`, { headers: claimed })).json()) as Came
    expect(came.headers.host).toBe(program === "nginx" ? "127.0.0.1" : new URL(address).host)
    // What the house believes is the last: never what a visitor claims.
    expect(came.headers["x-forwarded-for"]?.split(",").at(-1)?.trim()).toBe("127.0.0.1")

    const picture = await fetch(`${address}/api/picture`, { method: "POST", body: new Uint8Array(12 * 1024 * 1024) })
    expect(((await picture.json()) as Came).bytes).toBe(12 * 1024 * 1024)

    const socket = new WebSocket(`${address.replace("http", "ws")}/collab/a`)
    onTestFinished(() => socket.terminate())
    await once(socket, "open")
    socket.send("bonjour")
    const [echoed] = await once(socket, "message")
    expect(String(echoed)).toBe("bonjour")

    const asked = new AbortController()
    const events = await fetch(`${address}/events`, { signal: asked.signal })
    const { value } = (await events.body?.getReader().read()) ?? {}
    expect(Buffer.from(value ?? []).toString()).toContain("event: changed")
    asked.abort()
  }
)
