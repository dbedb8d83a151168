import { expect, test } from "vitest"
import { openTestHouse } from "../testing/house.ts"

const accountsOf = async (demo: boolean) => {
  const { stranger, addMember } = await openTestHouse({ config: { demo } })
  await addMember({ name: "Solange", email: "solange@demo.recos.example" })
  await addMember({ name: "Partie", email: "partie@demo.recos.example", active: false })
  await addMember({ name: "Une vraie personne", email: "quelqu-un@exemple.fr" })
  const house = (await (await stranger("/api/house")).json()) as { accounts: { name: string }[] }
  return house.accounts.map(({ name }) => name)
}

test("a demonstration shows its own accounts, never those of people who were invited to it", async () => {
  expect(await accountsOf(true)).toEqual(["Solange"])
})

test("outside a demonstration no account is shown", async () => {
  expect(await accountsOf(false)).toEqual([])
})
