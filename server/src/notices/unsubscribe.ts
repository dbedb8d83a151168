import { type MemberId, memberId } from "@recos/schemas/ids"
import { NOTICE_KINDS, type NoticeKind } from "@recos/schemas/notices/notice"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"

/** Where a mail’s way out leads. */
export const UNSUBSCRIBE = "/desinscription"

const PURPOSE = "unsubscribe"
const token = z.tuple([z.literal(PURPOSE), memberId, z.array(z.enum(NOTICE_KINDS)).min(1)])

/** The address that ends the mails of some kinds to a member, in one press, without signing in: it names both to this house alone. */
export function unsubscribeLink({ config, mailSeal }: House, member: MemberId, kinds: readonly NoticeKind[]): string {
  const sealed = mailSeal
    .close(JSON.stringify([PURPOSE, member, kinds]))
    .split(":")
    .at(-1)
  return new URL(`${UNSUBSCRIBE}/${sealed}`, config.publicUrl).href
}

/**
 * Whose mails a link ends, and of which kinds.
 * @throws AppError `not-found` for a link that is not ours.
 */
export function unsubscribed({ mailSeal }: House, sealed: string): { member: MemberId; kinds: NoticeKind[] } {
  let said: unknown
  try {
    said = JSON.parse(mailSeal.open(`sealed:1:${sealed}`))
  } catch (cause) {
    throw new AppError("not-found", {}, { cause })
  }
  const read = token.safeParse(said)
  if (!read.success) throw new AppError("not-found")
  const [, member, kinds] = read.data
  return { member, kinds }
}
