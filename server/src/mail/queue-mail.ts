import type { House } from "../house.ts"
import { telling, type Write } from "../storage/commit.ts"
import { outbox } from "../storage/tables/mail.ts"

export interface Mail {
  to: string
  subject: string
  text: string
  /** Where mails of its kind are ended in one press. */
  unsubscribe?: string
}

/** The write that puts a mail in the outbox, its text sealed, since it may hold a link that lets in: goes in the same `commit` as the change it tells of. */
export function queueMail(house: House, mail: Mail): Write {
  const now = house.now()
  const text = house.mailSeal.close(mail.text)
  const unsubscribe = mail.unsubscribe === undefined ? null : house.mailSeal.close(mail.unsubscribe)
  const row = { id: house.newId(), ...mail, text, unsubscribe, createdAt: now, nextAttemptAt: now }
  return telling(house.database.insert(outbox).values(row), { of: "work", worker: "mail" })
}
