import { readFile, writeFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import type { toMarkdown } from "@recos/schemas/document/markdown/to-markdown"
import { composeDraft } from "../src/sheets/compose-draft.ts"

/** `node site/scripts/draft.ts --in text.json --on 2026-03-03 --out draft.pdf`: sets the text that the server has written there. */
async function main(): Promise<void> {
  const text = { type: "string", default: "" } as const
  const { values } = parseArgs({ options: { in: text, on: text, out: text } })
  const written: Parameters<typeof toMarkdown> = JSON.parse(await readFile(values.in, "utf8"))
  await writeFile(values.out, composeDraft(written, values.on))
}

await main()
