import { verifyPassword } from "better-auth/crypto"
import { and, eq } from "drizzle-orm"
import type { Context } from "hono"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { clientAddress } from "../http/client-address.ts"
import type { HouseEnv } from "../http/env.ts"
import { networkOf } from "../http/network-of.ts"
import { account } from "../storage/tables/accounts.ts"
import { deviceToken } from "./device-cookie.ts"
import { knownDevice } from "./devices.ts"
import { countGuess } from "./sign-in-limits.ts"

/**
 * Has a member who is signed in prove once more who they are, before what a taken session alone must not do.
 * @throws AppError `forbidden` (bad-password), `too-many` (too-many-failures).
 */
export async function confirmPassword(house: House, c: Context<HouseEnv>, password: string): Promise<void> {
  const { email, id } = c.var.actor
  const device = await knownDevice(house, email, deviceToken(c, house.config))
  const guess = await countGuess(house, { address: networkOf(clientAddress(c, house.config)), email, device })
  const [found] = await house.database
    .select({ hash: account.password })
    .from(account)
    .where(and(eq(account.userId, id), eq(account.providerId, "credential")))
  if (!found?.hash || !(await verifyPassword({ hash: found.hash, password })))
    throw new AppError("forbidden", { reason: "bad-password" })
  await guess.succeeded()
}
