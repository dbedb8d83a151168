import type { HouseKind } from "@recos/schemas/vocabulary/house-kinds"
import { count, eq, inArray, isNull, not } from "drizzle-orm"
import { isPublic, type Settings } from "../config.ts"
import { commit, type Write, wasFirst } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { account, invitation, session, user, verification } from "../storage/tables/accounts.ts"
import { houseMark } from "../storage/tables/house.ts"
import { outbox } from "../storage/tables/mail.ts"
import { isOfDemonstration } from "./demonstration-accounts.ts"
import { type HouseFacts, kindOfHouse } from "./house-kind.ts"

const MARK = "house"

/**
 * Settles what a house is, once for all: reads its mark, or writes it at the first start that finds none.
 * @throws HouseRefusal when the start disagrees with it, before anything is written.
 */
export async function settleKind(database: Database, settings: Settings): Promise<HouseKind> {
  const facts = await readFacts(database)
  const kind = kindOfHouse(facts, settings.wish, isPublic(settings))
  if (facts.marked === kind) return kind
  const row = { id: MARK, kind, markedAt: new Date() }
  const mark =
    facts.marked === null
      ? database.insert(houseMark).values(row)
      : database.update(houseMark).set(row).where(eq(houseMark.id, MARK))
  const first = await wasFirst(
    commit({ database, hear: () => undefined }, [mark, ...(kind === "cooperative" ? leaving(database, facts) : [])])
  )
  // Another start of the same moment has marked it.
  return first ? kind : settleKind(database, settings)
}

async function readFacts(database: Database): Promise<HouseFacts> {
  const [mark] = await database.select({ kind: houseMark.kind }).from(houseMark).where(eq(houseMark.id, MARK))
  const ofDemonstration = await database
    .select({ active: user.active, number: count() })
    .from(user)
    .where(isOfDemonstration)
    .groupBy(user.active)
  const others = await database
    .select({ active: user.active, role: user.role, number: count() })
    .from(user)
    .where(not(isOfDemonstration))
    .groupBy(user.active, user.role)
  const sum = (rows: { number: number }[]): number => rows.reduce((all, { number }) => all + number, 0)
  return {
    marked: mark?.kind ?? null,
    demonstration: {
      active: sum(ofDemonstration.filter(({ active }) => active)),
      ended: sum(ofDemonstration.filter(({ active }) => !active))
    },
    others: {
      all: sum(others),
      administering: sum(others.filter(({ active, role }) => active && role === "administrator"))
    }
  }
}

/** What a house that was a demonstration leaves behind: whatever anybody could have got in it that lets people in. */
function leaving(database: Database, { marked, demonstration }: HouseFacts): Write[] {
  if (demonstration.ended === 0) return []
  const theirs = database.select({ id: user.id }).from(user).where(isOfDemonstration)
  return [
    database.delete(account).where(inArray(account.userId, theirs)),
    database.delete(session),
    database.delete(verification),
    ...(marked === "demonstration"
      ? [
          database.delete(invitation).where(isNull(invitation.acceptedAt)),
          database.delete(outbox).where(isNull(outbox.sentAt))
        ]
      : [])
  ]
}
