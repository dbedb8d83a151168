import { sqliteCode } from "./file-lock.ts"

/** Whether a write failed because there is no room left, or no right to write any more, however deep the reason lies. */
export function whyUnwritable(thrown: unknown): "disk-full" | "read-only" | null {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const code = sqliteCode(error) ?? ("code" in error ? error.code : null)
    if (code === "SQLITE_FULL" || code === "ENOSPC" || code === "EDQUOT") return "disk-full"
    if (code === "EROFS" || (typeof code === "string" && code.startsWith("SQLITE_READONLY"))) return "read-only"
  }
  return null
}
