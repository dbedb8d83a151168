import { and, eq, like } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"

/** One password for all the accounts of the demonstration, shown on its sign-in page. */
export const DEMONSTRATION_PASSWORD = "garrigue-et-chataignes"

/** The addresses of the demonstration's own members: people invited into it since are nobody else's to try. */
const DEMONSTRATION_DOMAIN = "demo.recos.example"

/** Whether an account is one of the demonstration’s own. */
export const isOfDemonstration = like(user.email, `%@${DEMONSTRATION_DOMAIN}`)

/** The accounts anybody may try in a demonstration. */
export async function demonstrationAccounts(database: Database) {
  const accounts = await database
    .select({ name: user.name, email: user.email, college: user.college, role: user.role, background: user.background })
    .from(user)
    .where(and(eq(user.active, true), isOfDemonstration))
  return accounts.map((account) => ({ ...account, password: DEMONSTRATION_PASSWORD }))
}
