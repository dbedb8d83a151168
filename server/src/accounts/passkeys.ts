import type { Member } from "@recos/schemas/people/member"
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse
} from "@simplewebauthn/server"
import { and, desc, eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { mails } from "../messages/mails.ts"
import { speechOf } from "../messages/speech.ts"
import { commit, guarded } from "../storage/commit.ts"
import { passkey } from "../storage/tables/passkeys.ts"
import { keepChallenge, takeChallenge } from "./passkey-challenges.ts"

const MOST = 20
const NAME = "Recos de la Coop"

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(20_000)

/** What a browser sends of a credential: its shape alone is checked here, all that it says by the library. */
export const credential = z.object({
  id: base64url.max(1400),
  rawId: base64url.max(1400),
  type: z.literal("public-key"),
  response: z.record(z.string(), z.union([z.string().max(20_000), z.array(z.string().max(40)).max(10), z.number()])),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  authenticatorAttachment: z.string().max(40).optional()
})
type Credential = z.infer<typeof credential>

const place = ({ config }: House) => ({
  expectedOrigin: [...config.origins],
  expectedRPID: config.publicUrl.hostname,
  requireUserVerification: true
})

const refused = (cause?: unknown): AppError => new AppError("forbidden", { reason: "passkey-refused" }, { cause })

/** One's passkeys, the newest first. */
export const listPasskeys = ({ database }: House, memberId: Member["id"]) =>
  database
    .select({ id: passkey.id, name: passkey.name, createdAt: passkey.createdAt, usedAt: passkey.usedAt })
    .from(passkey)
    .where(eq(passkey.memberId, memberId))
    .orderBy(desc(passkey.createdAt))

/** What the browser needs to make a passkey for a member. Whoever holds it proves who they are to it, by a finger or a code. */
export async function passkeyCreation(house: House, member: Member) {
  const known = await listPasskeys(house, member.id)
  if (known.length >= MOST) throw new AppError("conflict", { reason: "too-many-passkeys" })
  const options = await generateRegistrationOptions({
    rpName: NAME,
    rpID: house.config.publicUrl.hostname,
    userName: member.email,
    userDisplayName: member.name,
    userID: new TextEncoder().encode(member.id),
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" }
  })
  await keepChallenge(house, options.challenge, member.id)
  return options
}

/**
 * Keeps the passkey that a browser has made.
 * @throws AppError `forbidden` (passkey-refused), `conflict` when it is known.
 */
export async function addPasskey(
  house: House,
  member: Member,
  given: { name: string; credential: Credential }
): Promise<void> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: given.credential as unknown as RegistrationResponseJSON,
    expectedChallenge: (challenge) => takeChallenge(house, challenge, member.id),
    ...place(house)
  }).catch((cause) => {
    throw refused(cause)
  })
  if (!verified || !registrationInfo) throw refused()
  const page = new URL("/atelier/compte", house.config.publicUrl).href
  const { id, publicKey, counter, transports } = registrationInfo.credential
  await commit(house, [
    house.database.insert(passkey).values({
      id,
      memberId: member.id,
      name: given.name,
      publicKey: Buffer.from(publicKey).toString("base64url"),
      counter,
      transports: transports ?? [],
      createdAt: house.now()
    }),
    queueMail(house, {
      to: member.email,
      ...mails[speechOf(member.languages)].newPasskey(member.name, given.name, page)
    })
  ])
}

/** @throws AppError `not-found` when it is not theirs. */
export async function removePasskey(house: House, member: Member, id: string): Promise<void> {
  const theirs = and(eq(passkey.id, id), eq(passkey.memberId, member.id))
  const [found] = await house.database.select({ id: passkey.id }).from(passkey).where(theirs)
  if (!found) throw new AppError("not-found")
  await commit(house, [guarded(house.database.delete(passkey).where(theirs))])
}

/** What the browser needs to sign in by any passkey that it has for this house; it says nothing of who has one. */
export async function passkeyRequest(house: House) {
  const options = await generateAuthenticationOptions({
    rpID: house.config.publicUrl.hostname,
    userVerification: "required"
  })
  await keepChallenge(house, options.challenge)
  return options
}

/**
 * Whose passkey has answered.
 * @throws AppError `forbidden` (passkey-refused): unknown, of another house, answered before, a copy, or without its holder.
 */
export async function memberOfPasskey(house: House, given: Credential): Promise<Member["id"]> {
  const [known] = await house.database.select().from(passkey).where(eq(passkey.id, given.id))
  if (!known) throw refused()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: given as unknown as AuthenticationResponseJSON,
    expectedChallenge: (challenge) => takeChallenge(house, challenge),
    credential: {
      id: known.id,
      publicKey: new Uint8Array(Buffer.from(known.publicKey, "base64url")),
      counter: known.counter
    },
    ...place(house)
  }).catch((cause) => {
    throw refused(cause)
  })
  if (!verified) throw refused()
  await commit(house, [
    guarded(
      house.database
        .update(passkey)
        .set({ counter: authenticationInfo.newCounter, usedAt: house.now() })
        .where(and(eq(passkey.id, known.id), eq(passkey.counter, known.counter)))
    )
  ])
  return known.memberId
}
