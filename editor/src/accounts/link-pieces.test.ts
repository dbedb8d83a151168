import { expect, test } from "vitest"
import { linkPieces } from "./link-pieces.ts"

test("an address in a mail can be followed, without the full stop that ends the sentence", () => {
  const pieces = linkPieces("Ouvrez http://localhost:3000/atelier/invitation?jeton=a_b-c.\nMerci.")
  expect(pieces.map(({ text, href }) => [text, href])).toEqual([
    ["Ouvrez ", undefined],
    ["http://localhost:3000/atelier/invitation?jeton=a_b-c", "http://localhost:3000/atelier/invitation?jeton=a_b-c"],
    [".\nMerci.", undefined]
  ])
})

test("no other protocol becomes a link", () => {
  expect(linkPieces("javascript:alert(1) data:text/html,x ftp://x")).toHaveLength(1)
})

test("nothing of the text is lost", () => {
  const text = "« http://a.fr/b », (https://c.fr) http://"
  expect(
    linkPieces(text)
      .map((piece) => piece.text)
      .join("")
  ).toBe(text)
})
