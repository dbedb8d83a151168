import type { MemberId } from "@recos/schemas/ids"
import { eq, sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { openTestHouse } from "../testing/house.ts"
import { commit, guarded } from "./commit.ts"
import { namedAs } from "./name-search.ts"
import { user } from "./tables/accounts.ts"

test("a batch is written whole or not at all", async () => {
  const { house, addMember } = await openTestHouse()
  const member = await addMember({ name: "Avant" })
  const rename = house.database.update(user).set({ name: "Après" }).where(eq(user.id, member.id))
  const lost = guarded(house.database.update(user).set({ name: "Rien" }).where(eq(user.revision, 99)))
  await expect(commit(house, [rename, lost])).rejects.toMatchObject({ code: "conflict" })
  expect(await house.database.select({ name: user.name }).from(user)).toEqual([{ name: "Avant" }])
  await commit(house, [rename])
  expect(await house.database.select({ name: user.name }).from(user)).toEqual([{ name: "Après" }])
})

test("a unique value that is taken is a conflict, any other failure stays what it is", async () => {
  const { house, addMember } = await openTestHouse()
  const member = await addMember()
  const now = house.now()
  const same = house.database
    .insert(user)
    .values({ ...member, ...namedAs(member.name), id: "other" as MemberId, createdAt: now, updatedAt: now })
  await expect(commit(house, [same])).rejects.toMatchObject({ code: "conflict" })
  const failing = house.database.insert(user).values({
    ...member,
    ...namedAs(member.name),
    id: "third" as MemberId,
    email: "x@y.fr",
    name: sql`raise_no_such()`,
    createdAt: now,
    updatedAt: now
  })
  await expect(commit(house, [failing])).rejects.toThrow("no such function")
})
