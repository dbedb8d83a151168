import { expect, it } from "vitest"
import { withJumpList } from "./jump-list.ts"

const part = (id: string, heading: string) =>
  `<section class="part" id="${id}"> <h2>${heading}</h2> <div><section class="quiz"></section></div></section>`

it("lists the parts of a long page after what is to be read first", () => {
  const first = part("statements", "En pratique") + part("que-faire", "Que faire")
  const rest = part("in-brief", "À dire <bdi>ensemble</bdi>") + part("suite", "Pour l’eau &amp; le reste")
  const links = [
    '<a href="#statements">En pratique</a>',
    '<a href="#que-faire">Que faire</a>',
    '<a href="#in-brief">À dire ensemble</a>',
    '<a href="#suite">Pour l’eau &amp; le reste</a>'
  ]
  const list = `<nav class="jump" aria-label="Ici &lt;"><div>${links.join("")}</div></nav>`
  expect(withJumpList(first + rest, "Ici <")).toBe(first + list + rest)
})

it("leaves a short page as it is", () => {
  const html = part("a", "A") + part("b", "B") + part("c", "C")
  expect(withJumpList(html, "Ici")).toBe(html)
})
