import type { MemberId } from "@recos/schemas/ids"
import { and, desc, eq, gt } from "drizzle-orm"
import type { House } from "../house.ts"
import { session } from "../storage/tables/accounts.ts"
import { device, sessionDevice } from "../storage/tables/devices.ts"
import { deviceName } from "./device-name.ts"

interface ListedSession {
  id: string
  begunAt: Date
  expiresAt: Date
  /** Whether it is the one that asks. */
  here: boolean
}

export interface ListedDevice {
  /** Null for a session begun before devices were noted. */
  id: string | null
  browser: string
  system: string
  seenAt: Date
  sessions: ListedSession[]
}

/** A member's devices, the last used first, each with the sessions open on it. */
export async function listDevices(house: House, memberId: MemberId, sessionId: string): Promise<ListedDevice[]> {
  const { database } = house
  const devices = await database.select().from(device).where(eq(device.memberId, memberId)).orderBy(desc(device.seenAt))
  const sessions = await database
    .select({ session, deviceId: sessionDevice.deviceId })
    .from(session)
    .leftJoin(sessionDevice, eq(sessionDevice.sessionId, session.id))
    .where(and(eq(session.userId, memberId), gt(session.expiresAt, house.now())))
    .orderBy(desc(session.createdAt))
  const listed = sessions.map((row) => ({
    deviceId: row.deviceId,
    userAgent: row.session.userAgent,
    shown: {
      id: row.session.id,
      begunAt: row.session.createdAt,
      expiresAt: row.session.expiresAt,
      here: row.session.id === sessionId
    }
  }))
  const known = devices.map(({ id, browser, system, seenAt }) => ({
    id,
    browser,
    system,
    seenAt,
    sessions: listed.filter((one) => one.deviceId === id).map(({ shown }) => shown)
  }))
  const others = listed
    .filter(({ deviceId }) => deviceId === null)
    .map(({ userAgent, shown }) => ({
      id: null,
      ...deviceName(userAgent ?? undefined),
      seenAt: shown.begunAt,
      sessions: [shown]
    }))
  return [...known, ...others]
}
