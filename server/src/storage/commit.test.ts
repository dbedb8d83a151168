import { eq } from "drizzle-orm"
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
  await expect(commit(house.database, [rename, lost])).rejects.toMatchObject({ code: "conflict" })
  expect(await house.database.select({ name: user.name }).from(user)).toEqual([{ name: "Avant" }])
  await commit(house.database, [rename])
  expect(await house.database.select({ name: user.name }).from(user)).toEqual([{ name: "Après" }])
})

test("a unique value that is taken is a conflict, any other failure stays what it is", async () => {
  const { house, addMember } = await openTestHouse()
  const member = await addMember()
  const now = house.now()
  const same = house.database
    .insert(user)
    .values({ ...member, ...namedAs(member.name), id: "other", createdAt: now, updatedAt: now })
  await expect(commit(house.database, [same])).rejects.toMatchObject({ code: "conflict" })
  const failing = {
    run: () => {
      throw new Error("disk full")
    }
  }
  await expect(commit(house.database, [failing])).rejects.toThrow("disk full")
})
