import type { MemberId } from "@recos/schemas/ids"
import { and, eq, inArray } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import { session } from "../storage/tables/accounts.ts"
import { device, sessionDevice } from "../storage/tables/devices.ts"

/**
 * Ends one of a member's sessions: its rooms and streams close at once.
 * @throws AppError `not-found` when it is not theirs, or is over.
 */
export async function endSession(house: House, memberId: MemberId, sessionId: string): Promise<void> {
  const theirs = and(eq(session.id, sessionId), eq(session.userId, memberId))
  const [found] = await house.database.select({ id: session.id }).from(session).where(theirs)
  if (!found) throw new AppError("not-found")
  await commit(house, [telling(guarded(house.database.delete(session).where(theirs)), { of: "rights-of", memberId })])
}

/**
 * Forgets one of a member's devices and ends all that is open on it: the next sign-in there is that of a new device.
 * @throws AppError `not-found` when it is not theirs.
 */
export async function forgetDevice(house: House, memberId: MemberId, deviceId: string): Promise<void> {
  const { database } = house
  const theirs = and(eq(device.id, deviceId), eq(device.memberId, memberId))
  const [found] = await database.select({ id: device.id }).from(device).where(theirs)
  if (!found) throw new AppError("not-found")
  const openOn = database
    .select({ id: sessionDevice.sessionId })
    .from(sessionDevice)
    .where(eq(sessionDevice.deviceId, deviceId))
  await commit(house, [
    telling(database.delete(session).where(inArray(session.id, openOn)), { of: "rights-of", memberId }),
    guarded(database.delete(device).where(theirs))
  ])
}
