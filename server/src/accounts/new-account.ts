import type { MemberId } from "@recos/schemas/ids"
import { member } from "@recos/schemas/people/member"
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from "@recos/schemas/people/password"
import { hashPassword } from "better-auth/crypto"
import { eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { namedAs } from "../storage/name-search.ts"
import { account, user } from "../storage/tables/accounts.ts"

/** An address as it is kept and compared: in small letters. */
export const emailAddress = z.string().trim().toLowerCase().pipe(z.email())

/** What a person fills in to open an account. */
export const personalDetails = member.pick({ name: true, background: true, languages: true }).extend({
  password: z.string().min(PASSWORD_MINIMUM).max(PASSWORD_MAXIMUM)
})

export type NewAccount = z.infer<typeof personalDetails> & Pick<z.infer<typeof member>, "email" | "college" | "role">

/** The writes that open an account, for the caller's batch; the password is kept as better-auth's own hash of it. */
export async function accountWrites(house: House, given: NewAccount): Promise<{ id: MemberId; writes: Write[] }> {
  const { password, ...details } = given
  const id = house.newId<MemberId>()
  const dates = { createdAt: house.now(), updatedAt: house.now() }
  const hash = await hashPassword(password)
  return {
    id,
    writes: [
      house.database.insert(user).values({ id, ...details, ...namedAs(details.name), emailVerified: true, ...dates }),
      house.database
        .insert(account)
        .values({ id: house.newId(), accountId: id, providerId: "credential", userId: id, password: hash, ...dates })
    ]
  }
}

/** @throws AppError `conflict` (email-taken) when a member already has this address. */
export async function refuseTakenEmail(database: Database, email: string): Promise<void> {
  const [taken] = await database.select({ id: user.id }).from(user).where(eq(user.email, email))
  if (taken) throw new AppError("conflict", { reason: "email-taken" })
}
