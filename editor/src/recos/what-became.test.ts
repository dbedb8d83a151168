import type { Missing } from "@recos/schemas/life/workflow"
import { describe, expect, it } from "vitest"
import { missingNow, whatBecame } from "./what-became.ts"

const lison = { id: "m1", name: "Lison", teamRole: "coordinator" } as const
const marcel = { id: "m2", name: "Marcel", teamRole: "reviewer" } as const
const reco = { status: "in-review", latestVersion: { number: "1.0" }, team: [lison, marcel] } as const

describe("what became of a reco", () => {
  it.each([
    ["nothing", reco, []],
    ["its step", { ...reco, status: "in-deliberation" } as const, [{ fact: "status", status: "in-deliberation" }]],
    ["its last version", { ...reco, latestVersion: { number: "1.1" } }, [{ fact: "version", number: "1.1" }]],
    ["no version any more, which is no news", { ...reco, latestVersion: null }, []],
    ["somebody less", { ...reco, team: [lison] }, [{ fact: "left", name: "Marcel" }]],
    ["the same team in another order", { ...reco, team: [marcel, lison] }, []],
    [
      "another role",
      { ...reco, team: [lison, { ...marcel, teamRole: "author" } as const] },
      [{ fact: "role", name: "Marcel", role: "author" }]
    ],
    [
      "somebody in the place of another",
      { ...reco, team: [lison, { id: "m3", name: "Solange", teamRole: "reader" } as const] },
      [
        { fact: "joined", name: "Solange", role: "reader" },
        { fact: "left", name: "Marcel" }
      ]
    ]
  ])("%s", (_, now, expected) => {
    expect(whatBecame(reco, now)).toEqual(expected)
  })
})

describe("what is missing", () => {
  const noTheme: Missing = { code: "settings-theme", place: { panel: "settings" } }
  const noNote: Missing = { code: "publication-note", place: { panel: "form" } }
  const writing = (...missing: Missing[]) =>
    ({
      status: "draft",
      steps: [
        { transition: "withdraw", missing: [noNote] },
        { transition: "submit", missing }
      ]
    }) as const

  it.each([
    ["stays", writing(noTheme), writing(noTheme), null],
    ["is there no more", writing(noTheme), writing(), 0],
    ["has come", writing(), writing(noTheme), 1],
    ["is only what the form asks", writing(), writing(noNote), null],
    ["belongs to another step", writing(noTheme), { ...writing(), status: "in-review" as const }, null]
  ])("%s", (_, before, now, expected) => {
    expect(missingNow(before, now)).toBe(expected)
  })
})
