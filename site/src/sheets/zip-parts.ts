import { type Zippable, zipSync } from "fflate"

/** The first moment that a zip can hold: the same parts give the same bytes, whenever they are packed. */
const EPOCH = new Date(1980, 0, 1)

/** Packs files, in the order of their names. */
export function zipParts(parts: Record<string, Uint8Array | string>): Uint8Array {
  const files: Zippable = {}
  for (const name of Object.keys(parts).toSorted()) {
    const part = parts[name] ?? ""
    files[name] = typeof part === "string" ? new TextEncoder().encode(part) : part
  }
  return zipSync(files, { mtime: EPOCH, level: 6 })
}
