import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import { outbox } from "../storage/tables/mail.ts"

export interface Mail {
  to: string
  subject: string
  text: string
}

/** The write that puts a mail in the outbox: goes in the same `commit` as the change it tells of. */
export function queueMail(house: House, mail: Mail): Write {
  const now = house.now()
  return house.database.insert(outbox).values({ id: house.newId(), ...mail, createdAt: now, nextAttemptAt: now })
}
