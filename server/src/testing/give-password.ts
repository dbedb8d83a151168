import type { MemberId } from "@recos/schemas/ids"
import { hashPassword } from "better-auth/crypto"
import type { House } from "../house.ts"
import { account } from "../storage/tables/accounts.ts"

export const PASSWORD = "genêt-sous-la-pluie-42"

/** Gives a member of a test a password to sign in and to confirm with, and says it. */
export async function givePassword(
  house: Pick<House, "database" | "now" | "newId">,
  memberId: MemberId
): Promise<string> {
  const now = house.now()
  await house.database.insert(account).values({
    id: house.newId(),
    accountId: memberId,
    providerId: "credential",
    userId: memberId,
    password: await hashPassword(PASSWORD),
    createdAt: now,
    updatedAt: now
  })
  return PASSWORD
}
