import { plainTextOf } from "@recos/schemas/document/plain-text"
import { blocksOf } from "@recos/schemas/document/walk"
import { describe, expect, it } from "vitest"
import { paragraph, reco, section, words } from "../../test/fixture-document.ts"
import { easyTitle, withoutEasyTitle } from "./easy-title.ts"

const heading = (text: string) => ({ type: "heading", attrs: { level: 3 }, content: [words(text)] })
const easyText = (...blocks: Parameters<typeof section>[1][]) =>
  reco("Lombalgie commune", section("in-brief", heading("Autre titre")), section("for-everyone", ...blocks))
const left = (document: ReturnType<typeof reco>) =>
  blocksOf(withoutEasyTitle(document), "for-everyone").map(plainTextOf)

describe("the title of a text for everyone", () => {
  it("is its own when it opens with a heading, which the page then has once", () => {
    const text = easyText(paragraph(), heading("J’ai mal au dos"), paragraph("Je bouge."), heading("À retenir"))
    expect(easyTitle(text)).toBe("J’ai mal au dos")
    expect(left(text)).toEqual(["", "Je bouge.", "À retenir"])
  })

  it("is that of the reco when it opens with a sentence", () => {
    const text = easyText(paragraph("J’ai mal."), heading("À retenir"))
    expect(easyTitle(text)).toBe("Lombalgie commune")
    expect(left(text)).toEqual(["J’ai mal.", "À retenir"])
  })
})
