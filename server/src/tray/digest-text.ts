import { noticeSentence } from "@recos/schemas/notices/notice-words"
import type { Config } from "../config.ts"
import type { MailText } from "../messages/mails.ts"
import type { Speech } from "../messages/speech.ts"
import { noticeMessages } from "../notices/messages/notices.ts"
import type { ShownNotice } from "./read-notices.ts"

/** Beyond, a mail says how many more there are: all of them are in the workspace. */
const MOST_LINES = 40

/** The mail that tells what happened: one thing by its own words, several in the order in which they happened, each with its link. */
export function digestText(
  { publicUrl }: Pick<Config, "publicUrl">,
  speech: Speech,
  told: readonly ShownNotice[]
): MailText {
  const words = noticeMessages[speech]
  const linkTo = (place: string) => new URL(place, publicUrl).href
  const lines = told
    .slice(0, MOST_LINES)
    .map((one) => `${one.title}\n${noticeSentence(one, speech)}\n${linkTo(one.place)}`)
  const more = told.length > MOST_LINES ? [`${words.more(told.length - MOST_LINES)}\n${linkTo("/atelier/attend")}`] : []
  const [first] = told
  const subject =
    first && told.length === 1 ? words.about(noticeSentence(first, speech), first.title) : words.several(told.length)
  return { subject, text: [words.greeting, ...lines, ...more, words.signed].join("\n\n") }
}
