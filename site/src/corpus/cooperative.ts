import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type PublishedCooperative, publishedCooperative } from "@recos/schemas/publication/published-cooperative"
import { parseChecked } from "./parse-checked.ts"

const FILE = "cooperative.json"

/**
 * Who publishes the site, as said beside the recos; null where nobody has said it yet.
 * @throws RefusedCorpus when the file has another shape.
 */
export function readCooperative(recosDir: string): PublishedCooperative | null {
  try {
    return parseChecked(publishedCooperative, readFileSync(join(recosDir, FILE), "utf8"), FILE)
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
    throw error
  }
}
