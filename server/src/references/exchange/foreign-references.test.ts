import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { type ReadSource, readSourceFile, type SourceFile } from "./read-reference-file.ts"

const FOLDER = new URL("../../../../schemas/src/testing/golden/foreign-files/", import.meta.url)

const wantedSource = z.looseObject({
  title: z.string(),
  titleAlso: z.string().optional(),
  authorHas: z.string().optional()
})
const wanted = z.looseObject({
  reader: z.string(),
  sources: z.array(wantedSource).optional(),
  files: z
    .record(z.string(), z.looseObject({ unread: z.number().optional(), sources: z.array(wantedSource) }))
    .optional(),
  unread: z.number().optional(),
  unreadStart: z.string().optional(),
  others: z.number().optional(),
  lastAuthorMayBe: z.string().optional()
})
type Wanted = z.infer<typeof wanted>

const cases = readdirSync(FOLDER).flatMap((name) => {
  const expected = wanted.parse(JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), "utf8")))
  if (expected.reader !== "readSourceFile") return []
  const inputs = readdirSync(new URL(`${name}/`, FOLDER)).filter((file) => file.startsWith("input."))
  return inputs.map((file): { name: string; text: string; expected: Wanted } => ({
    name: `${name}/${file}`,
    text: readFileSync(new URL(`${name}/${file}`, FOLDER), "utf8"),
    expected: expected.files?.[file] ? { ...expected, ...expected.files[file] } : expected
  }))
})

/** What people met in public: each a small file, and what is right of it. */
describe("sources as others write them", () => {
  it.each(cases)("$name", async ({ text, expected }) => {
    const file = await readSourceFile(text)
    if (expected.unread !== undefined) expect(file.unread).toHaveLength(expected.unread)
    if (expected.unreadStart !== undefined) expect(startOf(file)).toMatch(new RegExp(`^${expected.unreadStart}`))
    for (const source of expected.sources ?? []) expectSource(file, source, expected.lastAuthorMayBe)
    const others = expected.others ?? 0
    if (expected.sources && expected.unreadStart === undefined) {
      expect(file.sources).toHaveLength(expected.sources.length + others)
    }
  })
})

const startOf = (file: SourceFile): string => file.unread[0]?.start ?? ""

function expectSource(file: SourceFile, source: z.infer<typeof wantedSource>, lastMayBe: string | undefined): void {
  const { title, titleAlso, authorHas, ...fields } = source
  const read = file.sources.find(({ csl }) => csl.title === title || csl.title === titleAlso) as ReadSource
  expect(file.sources.map(({ csl }) => csl.title)).toContain(read?.csl.title ?? title)
  if (authorHas !== undefined) expect(JSON.stringify(read.csl.author)).toContain(authorHas)
  const author = read.csl.author?.filter(({ literal }) => lastMayBe === undefined || literal !== lastMayBe)
  expect({ ...read.csl, author }).toMatchObject(fields)
}
