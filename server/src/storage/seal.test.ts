import fc from "fast-check"
import { expect, test } from "vitest"
import { sealWith } from "./seal.ts"

const seal = sealWith("a secret long enough for a test of it", "mails")

test("what is sealed comes back whole, and never twice the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const closed = seal.close(text)
      expect(seal.open(closed)).toBe(Buffer.from(text, "utf8").toString("utf8"))
      expect(seal.close(text)).not.toBe(closed)
    })
  )
})

test("what was sealed with another secret, for another use, or was changed since is refused", () => {
  const closed = seal.close("https://recos.example/atelier/connexion?jeton=abc")
  expect(closed).not.toContain("jeton")
  expect(() => sealWith("another secret, just as long as that", "mails").open(closed)).toThrow()
  expect(() => sealWith("a secret long enough for a test of it", "codes").open(closed)).toThrow()
  for (let at = 9; at < closed.length - 1; at += 7) {
    const other = closed[at] === "A" ? "B" : "A"
    expect(() => seal.open(closed.slice(0, at) + other + closed.slice(at + 1))).toThrow()
  }
})

test("words of before there was a seal come back as they are", () => {
  expect(seal.open("Bonjour")).toBe("Bonjour")
})
