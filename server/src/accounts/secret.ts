import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "../config.ts"

/**
 * The secret that signs sessions: the one of the configuration, or one made at the first start and kept in the data
 * folder, readable by the server's user alone, so that a restart signs nobody out.
 */
export function readSecret(config: Pick<Config, "dataDir" | "secret">): string {
  if (config.secret) return config.secret
  mkdirSync(config.dataDir, { recursive: true })
  const file = join(config.dataDir, "secret")
  try {
    writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx", flush: true })
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
  }
  const secret = readFileSync(file, "utf8").trim()
  if (secret.length < 32)
    throw new Error(
      `Le fichier ${file} est abîmé\u202f: effacez-le, puis relancez. (Damaged file: delete it and start again.)`
    )
  return secret
}
