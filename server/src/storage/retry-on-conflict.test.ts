import { describe, expect, it } from "vitest"
import { AppError } from "../errors/app-error.ts"
import { retryOnConflict } from "./retry-on-conflict.ts"

const failing = (times: number, error: Error) => {
  let attempts = 0
  const attempt = async () => {
    attempts += 1
    if (attempts <= times) throw error
    return attempts
  }
  return { attempt, count: () => attempts }
}

describe("trying again", () => {
  it("reads and judges anew after a lost race", async () => {
    const { attempt } = failing(2, new AppError("conflict"))
    expect(await retryOnConflict(3, attempt)).toBe(3)
  })

  it("tells the person after the last attempt", async () => {
    const { attempt, count } = failing(9, new AppError("conflict"))
    await expect(retryOnConflict(3, attempt)).rejects.toMatchObject({ code: "conflict" })
    expect(count()).toBe(3)
  })

  it.each([new AppError("conflict", { reason: "already-signed" }), new AppError("forbidden"), new TypeError("broken")])(
    "never repeats %s, which another try would not change",
    async (error) => {
      const { attempt, count } = failing(1, error)
      await expect(retryOnConflict(3, attempt)).rejects.toBe(error)
      expect(count()).toBe(1)
    }
  )
})
