import { eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "./tables.ts"

/** One password for all the accounts of the demonstration, shown on its sign-in page. */
export const DEMONSTRATION_PASSWORD = "garrigue-et-chataignes"

/** The accounts anybody may try in a demonstration. */
export async function demonstrationAccounts(database: Database) {
  const accounts = await database
    .select({ name: user.name, email: user.email, college: user.college, role: user.role, background: user.background })
    .from(user)
    .where(eq(user.active, true))
  return accounts.map((account) => ({ ...account, password: DEMONSTRATION_PASSWORD }))
}
