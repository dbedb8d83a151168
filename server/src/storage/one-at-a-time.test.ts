import { expect, test } from "vitest"
import { oneAtATime } from "./one-at-a-time.ts"

test("one runs at a time, in order, whatever becomes of those before", async () => {
  const inTurn = oneAtATime(9)
  const said: string[] = []
  const work = (name: string) => async () => {
    said.push(`${name} begins`)
    await new Promise(setImmediate)
    said.push(`${name} ends`)
    if (name === "two") throw new Error("broken")
    return name
  }
  const results = await Promise.allSettled(["one", "two", "three"].map((name) => inTurn(work(name))))
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
  expect(said).toEqual(["one begins", "one ends", "two begins", "two ends", "three begins", "three ends"])
})

test("more than may wait are refused, until the others are done", async () => {
  const inTurn = oneAtATime(1)
  const held = Promise.withResolvers<void>()
  const first = inTurn(() => held.promise)
  const second = inTurn(async () => "done")
  await expect(inTurn(async () => "never")).rejects.toMatchObject({ code: "too-many" })
  held.resolve()
  await first
  expect(await second).toBe("done")
  expect(await inTurn(async () => "again")).toBe("again")
})
