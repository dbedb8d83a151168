// A small real build of the public site, for tests that are not about its pages: it takes the options and says the lines
// of the site's own build, reads the corpus, and puts its folder in place whole. `fail-build` or `refuse-build` in the
// corpus make it fail; `hold-build` names the part in which it waits while that file is there.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { parseArgs } from "node:util"

const PARTS = ["pages", "index", "sheets"]
const PARTS_OF_PART = 5

const text = { type: "string" } as const
const { values } = parseArgs({
  options: {
    recos: text,
    out: text,
    cache: text,
    "site-url": text,
    "must-read": text,
    "keep-last": { type: "boolean" },
    json: { type: "boolean" }
  }
})
const { recos = "", out = "" } = values
const say = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`)
const hold = join(recos, "hold-build")
const held = existsSync(hold) ? readFileSync(hold, "utf8") : ""
const waitIn = async (part: string): Promise<void> => {
  while (held === part && existsSync(hold)) await setTimeout(20)
}

if (existsSync(join(recos, "fail-build"))) {
  process.stderr.write("Le disque des feuilles est plein.\n")
  process.exit(1)
}
if (existsSync(join(recos, "refuse-build"))) {
  say({
    problems: [{ code: "shape", file: "lombalgie/1.0/fr.mdx", line: 7, message: { fr: "Une balise.", en: "A tag." } }]
  })
  process.exit(2)
}

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : []
  )
const versions = (existsSync(recos) ? folders(recos) : []).flatMap((slug) =>
  folders(join(recos, slug)).map((number) => `${slug} ${number} ${readReco(slug, number).hash}`)
)
const withdrawn = (existsSync(recos) ? folders(recos) : []).filter((slug) =>
  existsSync(join(recos, slug, "status.json"))
)
say({ step: "read", fraction: 1 })
await waitIn("read")

const staging = `${out}.${process.pid}.partial`
mkdirSync(staging, { recursive: true })
for (const part of PARTS) {
  for (let done = 1; done <= PARTS_OF_PART; done += 1) {
    writeFileSync(join(staging, `${part}-${done}.html`), versions.join("\n"), { flush: true })
    say({ step: part, fraction: done / PARTS_OF_PART })
    await waitIn(part)
  }
}
writeFileSync(join(staging, "index.html"), `<!doctype html>\n${versions.join("\n")}\n`)
writeFileSync(join(staging, "404.html"), "<!doctype html>\nPage introuvable")
writeFileSync(join(staging, "gone.json"), JSON.stringify({ format: 1, recos: withdrawn }))
renameSync(staging, out)
say({ step: "done", fraction: 1 })
say({ done: { recos: versions.length } })

function readReco(slug: string, number: string): { hash: string } {
  return JSON.parse(readFileSync(join(recos, slug, number, "reco.json"), "utf8"))
}
