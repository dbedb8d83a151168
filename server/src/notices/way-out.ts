import type { NoticeKind } from "@recos/schemas/notices/notice"
import { NOTICE_WORDS } from "@recos/schemas/notices/notice-words"
import type { House } from "../house.ts"
import type { Speech } from "../messages/speech.ts"
import { noticeMessages } from "./messages/notices.ts"

/** A mail with, under it, where one chooses when one is written to, and where each kind of mail in it is ended. */
export function withWayOut(
  { config }: House,
  speech: Speech,
  text: string,
  ends: readonly { kind: NoticeKind; link: string }[]
): string {
  const words = noticeMessages[speech]
  const account = new URL("/atelier/compte#courriels", config.publicUrl).href
  const lines = ends.map(({ kind, link }) => `${words.stop(NOTICE_WORDS[speech].kinds[kind])}\n${link}`)
  return [text, "-- ", `${words.choose}\n${account}`, ...lines].join("\n\n")
}
