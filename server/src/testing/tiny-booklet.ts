// A stand for the composition of booklets, for tests that are not about the pages: it takes the options of the site's own
// script. The title decides: « Lent » never ends, « Refusé » and « Raté » end as those two failures do.
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

const text = { type: "string", default: "" } as const
const { values, positionals } = parseArgs({
  options: {
    recos: text,
    cache: text,
    "site-url": text,
    lang: text,
    title: text,
    on: text,
    "held-on": text,
    out: text
  },
  allowPositionals: true
})
if (values.title === "Lent") setInterval(() => undefined, 1000)
else if (values.title === "Refusé") process.exitCode = 2
else if (values.title === "Raté") throw new Error("Le papier manque.")
else writeFileSync(values.out, `%PDF-1.7 ${JSON.stringify({ ...values, out: "", slugs: positionals })}`)
