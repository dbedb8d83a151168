import { readdirSync, readFileSync } from "node:fs"
import { checkDocument, citationsOf, fromMdx, gateMdx, sectionOf, statementsOf, toMdx } from "@recos/schemas/document"
import { lintFalc } from "@recos/schemas/falc/lint-falc"
import { FALC_REASONS } from "@recos/schemas/falc/reasons"
import { member } from "@recos/schemas/member"
import { frozenContent, recoSettings } from "@recos/schemas/versions/frozen"
import { SECTION_KINDS } from "@recos/schemas/vocabulary"
import { describe, expect, test } from "vitest"
import { DEMO_MEMBERS } from "./members.ts"

const meta = recoSettings.extend(frozenContent.pick({ note: true, references: true }).shape).strict()
const folder = new URL("./recos/", import.meta.url)
const slugs = readdirSync(folder)

describe.each(slugs)("the demonstration reco %s", (slug) => {
  const text = readFileSync(new URL(`${slug}/fr.mdx`, folder), "utf8")
  const settings = meta.parse(JSON.parse(readFileSync(new URL(`${slug}/meta.json`, folder), "utf8")))

  test("is a text the product accepts, in the form it writes itself", () => {
    expect(gateMdx(text)).toEqual([])
    expect(toMdx(fromMdx(text), "fr")).toBe(text)
  })

  test("fills the whole outline and recommends something", () => {
    const document = fromMdx(text)
    for (const kind of SECTION_KINDS) expect(sectionOf(document, kind)?.content?.length, kind).toBeGreaterThan(0)
    expect(statementsOf(document).length).toBeGreaterThanOrEqual(3)
  })

  test("lacks nothing that would stop its review", () => {
    const references = settings.references.map(({ id }) => id)
    const problems = checkDocument(fromMdx(text), { references })
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([])
  })

  test("says it for everyone by the rules of easy-to-read", () => {
    const findings = lintFalc(fromMdx(text), "fr").map(({ code, found }) => `${found}: ${FALC_REASONS[code].fr}`)
    expect(findings).toEqual([])
  })

  test("cites each of its references and no other", () => {
    const cited = citationsOf(fromMdx(text))
    expect(cited.toSorted()).toEqual(settings.references.map(({ id }) => id).toSorted())
    expect(settings.slug).toBe(slug)
  })
})

test("the demonstration members are well formed, in both colleges and every role", () => {
  const members = DEMO_MEMBERS.map((one) => member.omit({ id: true, active: true }).strict().parse(one))
  expect(new Set(members.map(({ college }) => college)).size).toBe(2)
  expect(new Set(members.map(({ role }) => role)).size).toBe(3)
  expect(members.every(({ email }) => email.endsWith("@demo.recos.example"))).toBe(true)
})
