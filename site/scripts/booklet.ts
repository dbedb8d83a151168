import { writeFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { composeBooklet, NotForBooklet } from "../src/sheets/compose-booklet.ts"

const REFUSED = 2

/**
 * `node site/scripts/booklet.ts --recos … --cache … --site-url … --lang fr --title … --on 2026-03-03 --out livret.pdf -- <slug>…`
 * Ends with 0 when the file is written whole, with 2 and the reason when a reco cannot be in it, with 1 for anything else.
 */
async function main(): Promise<void> {
  const text = { type: "string", default: "" } as const
  const { values, positionals } = parseArgs({
    options: {
      recos: text,
      cache: text,
      "site-url": text,
      lang: text,
      title: text,
      on: text,
      "held-on": { type: "string" },
      out: text
    },
    allowPositionals: true
  })
  try {
    const pdf = await composeBooklet({
      recosDir: values.recos,
      cacheDir: values.cache,
      slugs: positionals,
      language: language.parse(values.lang),
      siteUrl: values["site-url"],
      title: values.title,
      on: values.on,
      ...(values["held-on"] === undefined ? {} : { heldOn: values["held-on"] })
    })
    await writeFile(values.out, pdf)
  } catch (error) {
    if (!(error instanceof NotForBooklet)) throw error
    console.error(error.message)
    process.exitCode = REFUSED
  }
}

await main()
