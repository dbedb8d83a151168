import { expect, it } from "vitest"
import { finding } from "./figure-findings.ts"

it("writes numbers as each language does", () => {
  expect(finding("difference-missing", { point: -47 }).sentence).toEqual({
    fr: "La source ne donne pas d’effet absolu ; le calcul donne −47 sur 1 000.",
    en: "The source gives no absolute effect; the computation gives −47 per 1,000."
  })
  const { fr, en } = finding("point-outside-interval", { point: 0.85 }).sentence
  expect([fr, en].map((sentence) => /\((.*)\)/.exec(sentence)?.[1])).toEqual(["0,85", "0.85"])
})
