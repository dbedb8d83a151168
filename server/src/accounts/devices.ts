import type { MemberId } from "@recos/schemas/ids"
import { and, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { dateInFull } from "../messages/date-in-full.ts"
import { mails } from "../messages/mails.ts"
import { speechOf } from "../messages/speech.ts"
import { commit, type Write } from "../storage/commit.ts"
import { user } from "../storage/tables/accounts.ts"
import { device, sessionDevice } from "../storage/tables/devices.ts"
import { deviceName } from "./device-name.ts"
import { hashToken, newToken } from "./token.ts"

/** Within this of opening their account, people know that they have just signed in for the first time. */
const FRESH_ACCOUNT_MILLISECONDS = 3600 * 1000

/** The device that an account knows by the token of its cookie; null where it knows none. */
export async function knownDevice(house: House, email: string | null, token: string | null): Promise<string | null> {
  if (email === null || token === null) return null
  const [found] = await house.database
    .select({ id: device.id })
    .from(device)
    .innerJoin(user, eq(user.id, device.memberId))
    .where(and(eq(user.email, email), eq(device.tokenHash, hashToken(token))))
  return found?.id ?? null
}

/** A session that has just begun, and what the browser has shown of itself. */
export interface BegunSession {
  memberId: MemberId
  sessionId: string
  /** The token of its cookie; null where it brought none. */
  token: string | null
  userAgent: string | undefined
}

/**
 * Notes on which device a session has begun, and writes to the member when the account does not know it.
 * @returns the token that this browser is to keep.
 */
export async function noteDevice(house: House, begun: BegunSession): Promise<string> {
  const { database } = house
  const token = begun.token ?? newToken()
  const tokenHash = hashToken(token)
  const [known] = await database
    .select({ id: device.id })
    .from(device)
    .where(and(eq(device.memberId, begun.memberId), eq(device.tokenHash, tokenHash)))
  const now = house.now()
  const deviceId = known?.id ?? house.newId()
  const name = deviceName(begun.userAgent)
  const row = { id: deviceId, memberId: begun.memberId, tokenHash, ...name, createdAt: now, seenAt: now }
  const place = { sessionId: begun.sessionId, deviceId }
  await commit(house, [
    known
      ? database
          .update(device)
          .set({ seenAt: now, ...name })
          .where(eq(device.id, deviceId))
      : database.insert(device).values(row),
    database.insert(sessionDevice).values(place).onConflictDoUpdate({ target: sessionDevice.sessionId, set: place }),
    ...(known ? [] : await newDeviceMail(house, begun.memberId, name))
  ])
  return token
}

async function newDeviceMail(
  house: House,
  memberId: MemberId,
  { browser, system }: ReturnType<typeof deviceName>
): Promise<Write[]> {
  const [member] = await house.database.select().from(user).where(eq(user.id, memberId))
  const now = house.now()
  if (!member || now.getTime() - member.createdAt.getTime() < FRESH_ACCOUNT_MILLISECONDS) return []
  const speech = speechOf(member.languages)
  const place = new URL("/atelier/compte", house.config.publicUrl).href
  const named = [browser, system].filter((part) => part !== "").join(", ")
  const mail = mails[speech].newDevice(member.name, named, dateInFull(now, speech), place)
  return [queueMail(house, { to: member.email, ...mail })]
}
