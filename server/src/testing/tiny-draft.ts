// A stand for the setting of a draft, for tests that are not about the page: it takes the options of the site's own script, and gives back
// the text that it was given.
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

const text = { type: "string", default: "" } as const
const { values } = parseArgs({ options: { in: text, on: text, out: text } })
writeFileSync(values.out, `%PDF-1.7 ${values.on} ${readFileSync(values.in, "utf8")}`)
