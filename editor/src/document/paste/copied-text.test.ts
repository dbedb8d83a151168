import { documentSchema } from "@recos/schemas/document/nodes/index"
import { Fragment, type Node, Slice } from "@tiptap/pm/model"
import { expect, it } from "vitest"
import { copiedText } from "./copied-text.ts"

const { nodes } = documentSchema()
const make = (name: string, ...content: (Node | string)[]): Node => {
  const type = nodes[name]
  if (!type) throw new RangeError(name)
  return type.create(
    null,
    content.map((one) => (typeof one === "string" ? documentSchema().text(one) : one))
  )
}
const p = (words: string) => make("paragraph", words)
const whole = (...blocks: Node[]) => copiedText(new Slice(Fragment.from(blocks), 0, 0))

it("lists keep their signs and their levels", () => {
  const nested = make("bulletList", make("listItem", p("foo"), make("bulletList", make("listItem", p("bar")))))
  expect(whole(p("Avant."), nested)).toBe("Avant.\n\n• foo\n  • bar")
  expect(whole(make("orderedList", make("listItem", p("un")), make("listItem", p("deux"))))).toBe("1. un\n2. deux")
})

it("tables have a line for each row and a tab between cells", () => {
  const row = (kind: string, ...cells: string[]) => make("tableRow", ...cells.map((one) => make(kind, p(one))))
  expect(whole(make("table", row("tableHeader", "Signe", "Points"), row("tableCell", "Fièvre", "1")))).toBe(
    "Signe\tPoints\nFièvre\t1"
  )
})

it("a recommendation is its words, a break within a line a new line", () => {
  const broken = make("paragraph", "un", make("hardBreak"), "deux")
  expect(whole(make("statement", p("Boire.")), broken)).toBe("Boire.\n\nun\ndeux")
})

it("some words of an item are those words alone", () => {
  const item = make("bulletList", make("listItem", p("quelques mots")))
  expect(copiedText(new Slice(Fragment.from(item), 3, 3))).toBe("quelques mots")
  expect(whole(item)).toBe("• quelques mots")
})
