import { createHash } from "node:crypto"

/** The sha-256 of a canonical text, in lower-case hexadecimal. */
export function contentHash(canonical: string): string {
  return createHash("sha256").update(canonical, "utf8").digest("hex")
}
