import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { accountWrites } from "@recos/server/accounts/new-account"
import { readConfig } from "@recos/server/config"
import { type OpenHouse, openHouse } from "@recos/server/open-house"
import { commit } from "@recos/server/storage/commit"
import { expect, onTestFinished, test } from "vitest"
import { seedDemonstration } from "./seed-demonstration.ts"

const LONG = 60_000
const SOLANGE = { email: "solange@demo.recos.example", password: DEMONSTRATION_PASSWORD }
const OURS = { email: "volontaire@coop.example", password: "bruyère, ardoise et trois hirondelles" }

/** Folders that were those of a demonstration, as it was left. */
async function formerDemonstration(leave: (open: OpenHouse) => void | Promise<void> = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), "recos-former-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const places = { DATA_DIR: join(folder, "data"), RECOS_DIR: join(folder, "recos") }
  const open = await openHouse(readConfig(places))
  expect(await seedDemonstration(open.house)).not.toBeNull()
  await leave(open)
  await open.close()
  return async <T>(environment: Record<string, string>, look: (open: OpenHouse) => T | Promise<T>): Promise<T> => {
    const again = await openHouse(readConfig({ ...places, ...environment }))
    try {
      return await look(again)
    } finally {
      await again.close()
    }
  }
}
const isDemo = ({ house }: OpenHouse) => house.config.demo
const unmark = ({ house }: OpenHouse) => void house.database.$client.exec("delete from house_mark")
const signIn = async ({ app, house }: OpenHouse, json: typeof SOLANGE): Promise<number> => {
  const { origin } = house.config.publicUrl
  const headers = { "content-type": "application/json", origin }
  const init = { method: "POST", headers, body: JSON.stringify(json) }
  return (await app.request(`${origin}/api/auth/sign-in/email`, init)).status
}
const takeOver = async ({ house }: OpenHouse) => {
  const ours = { ...OURS, name: "Volontaire", role: "administrator", college: "citizen" } as const
  await commit(house, (await accountWrites(house, { ...ours, background: "", languages: ["fr"] })).writes)
  house.database.$client.exec("update user set active = 0 where email like '%@demo.recos.example'")
}

test.each([
  ["as this version left it", () => undefined],
  ["as an older version left it", unmark]
])(
  "a former demonstration does not open as a cooperative, and still opens as what it is, %s",
  {
    timeout: LONG
  },
  async (_, leave) => {
    const start = await formerDemonstration(leave)
    await expect(start({ DEMO: "0" }, isDemo)).rejects.toMatchObject({ code: "HOUSE_IS_DEMONSTRATION" })
    await expect(start({ HOST: "0.0.0.0" }, isDemo)).rejects.toMatchObject({ code: "DEMONSTRATION_IN_PUBLIC" })
    const asked = { PUBLIC_URL: "https://recos.exemple.fr" }
    await expect(start(asked, isDemo)).rejects.toMatchObject({ code: "DEMONSTRATION_IN_PUBLIC" })
    expect(await start({}, isDemo)).toBe(true)
    expect(await start({ ...asked, DEMO: "public" }, isDemo)).toBe(true)
    expect(await start({}, (open) => signIn(open, SOLANGE))).toBe(200)
    await expect(start({ DEMO: "0" }, isDemo)).rejects.toMatchObject({ code: "HOUSE_IS_DEMONSTRATION" })
  }
)

test("a cooperative that grew in a demonstration takes it over once its accounts are closed, and nothing of it lets anybody in", {
  timeout: LONG
}, async () => {
  const start = await formerDemonstration(takeOver)
  await start({}, async (open) => expect(await signIn(open, OURS)).toBe(200))
  await start({ DEMO: "0" }, async (open) => {
    expect(isDemo(open)).toBe(false)
    const count = (table: string) => open.house.database.$client.prepare(`select count(*) from ${table}`).pluck().get()
    expect([count("session"), count("account")]).toEqual([0, 1])
    open.house.database.$client.exec("update user set active = 1")
    expect(await signIn(open, SOLANGE)).toBe(401)
    expect(await signIn(open, OURS)).toBe(200)
    expect((await open.app.request("/api/mailbox")).status).toBe(404)
  })
  // Marked for good: accounts that are opened again change nothing.
  expect(await start({}, isDemo)).toBe(false)
  await expect(start({ DEMO: "1" }, isDemo)).rejects.toMatchObject({ code: "HOUSE_IS_COOPERATIVE" })
})
