import { count } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "./tables.ts"

/** Whether anybody has an account yet. */
export function hasMembers(database: Database): boolean {
  return (database.select({ members: count() }).from(user).get()?.members ?? 0) > 0
}
