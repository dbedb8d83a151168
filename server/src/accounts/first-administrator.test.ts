import { expect, test } from "vitest"
import { openTestHouse } from "../testing/house.ts"
import { prepareSetupLink } from "./first-administrator.ts"

const REQUEST = {
  name: "Solange Fabrègue",
  email: "solange@exemple.fr",
  password: "une longue phrase",
  college: "professional",
  background: "Infirmière",
  languages: ["fr"]
}
const tokenOf = (link: string | null) => new URL(link ?? "").searchParams.get("jeton")

test("the link of the first start creates one administrator, once", async () => {
  const { house, stranger } = await openTestHouse()
  expect(await (await stranger("/api/house")).json()).toMatchObject({ demo: false, firstStep: true, accounts: [] })
  const token = tokenOf(await prepareSetupLink(house))
  const setup = (json: object) => stranger("/api/setup", { method: "POST", json })
  const answers = await Promise.all([setup({ ...REQUEST, token }), setup({ ...REQUEST, email: "b@exemple.fr", token })])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  expect((await setup({ ...REQUEST, email: "c@exemple.fr", token })).status).toBe(409)
  expect(await (await stranger("/api/house")).json()).toMatchObject({ firstStep: false })
  expect(await prepareSetupLink(house)).toBeNull()
})

test("a wrong, an older or an expired link creates nobody", async () => {
  const { house, stranger, advance } = await openTestHouse()
  const older = tokenOf(await prepareSetupLink(house))
  const token = tokenOf(await prepareSetupLink(house))
  const setup = (given: string | null) => stranger("/api/setup", { method: "POST", json: { ...REQUEST, token: given } })
  expect((await setup("x".repeat(43))).status).toBe(400)
  expect((await setup(older)).status).toBe(400)
  advance(7 * 24 * 3600 * 1000)
  expect((await setup(token)).status).toBe(400)
})
