import { and, eq, isNull } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { invitation } from "../storage/tables/accounts.ts"
import { hashToken } from "./token.ts"

/**
 * The invitation behind a mailed link.
 * @throws AppError `bad-input` (link-expired) when it is unknown, taken back, used or older than seven days.
 */
export async function openInvitation(house: House, token: string) {
  const [found] = await house.database
    .select()
    .from(invitation)
    .where(and(eq(invitation.tokenHash, hashToken(token)), isNull(invitation.acceptedAt)))
  if (!found || found.expiresAt <= house.now()) throw new AppError("bad-input", { reason: "link-expired" })
  return found
}
