import { spawn } from "node:child_process"
import { prepareDatabase } from "../seed/prepare-database.ts"
import { ROOT, say } from "../setup/run.ts"

await prepareDatabase()
say(
  "Serveur sur http://localhost:3000, atelier rechargé à chaque changement sur http://localhost:5173/atelier/",
  "Server on http://localhost:3000, workspace reloaded at each change on http://localhost:5173/atelier/"
)

const PROGRAMS = [
  ["--watch", "server/src/main.ts"],
  ["node_modules/vite/bin/vite.js", "editor"]
]
const children = PROGRAMS.map((args) => spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" }))
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal)
  })
}
const codes = await Promise.all(
  children.map((child) => new Promise<number>((done) => child.on("close", (code) => done(code ?? 1))))
)
process.exit(Math.max(...codes))
