import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The template as it is on disk: part of what a kept sheet depends on. */
export const MEMO_TEMPLATE = readFileSync(join(import.meta.dirname, "memo.typ"), "utf8")
