import { memberId } from "@recos/schemas/ids"
import { expect, test } from "vitest"
import { turns } from "./take-turn.ts"

const [ana, bea, carl] = ["ana", "bea", "carl"].map((name) => memberId.parse(name)) as [
  ReturnType<typeof memberId.parse>,
  ReturnType<typeof memberId.parse>,
  ReturnType<typeof memberId.parse>
]

/** Works that end when they are told to. */
function works() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name)
      ends.set(name, () => resolve(name))
    })
  return { begun, work, end: (name: string) => ends.get(name)?.() }
}

test("one work of each member runs, so many in all, and those who wait come in their order", async () => {
  const { begun, work, end } = works()
  const take = turns({ running: 2, waiting: 5, perMember: 3 })
  const all = [take(ana, work("a1")), take(ana, work("a2")), take(bea, work("b1")), take(carl, work("c1"))]
  await expect.poll(() => begun).toEqual(["a1", "b1"])
  end("b1")
  await all[2]
  await expect.poll(() => begun).toEqual(["a1", "b1", "c1"])
  end("a1")
  await all[0]
  await expect.poll(() => begun.at(-1)).toBe("a2")
  end("a2")
  end("c1")
  expect(await Promise.all(all)).toEqual(["a1", "a2", "b1", "c1"])
})

test("too many of one member, or in all, are refused; a work that fails gives its place back", async () => {
  const { begun, work, end } = works()
  const take = turns({ running: 1, waiting: 2, perMember: 2 })
  const failing = take(ana, () => Promise.reject(new Error("no")))
  await expect(failing).rejects.toThrow("no")
  const first = take(ana, work("a1"))
  const second = take(ana, work("a2"))
  await expect(take(ana, work("a3"))).rejects.toMatchObject({ code: "too-many", detail: { reason: "work-under-way" } })
  const third = take(bea, work("b1"))
  await expect(take(carl, work("c1"))).rejects.toMatchObject({ code: "too-many", detail: { reason: "works-waiting" } })
  for (const [name, made] of [
    ["a1", first],
    ["a2", second],
    ["b1", third]
  ] as const) {
    await expect.poll(() => begun).toContain(name)
    end(name)
    expect(await made).toBe(name)
  }
})
