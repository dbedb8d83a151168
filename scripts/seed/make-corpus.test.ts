import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { RecoDocument } from "@recos/schemas/document/document"
import { fromMdx } from "@recos/schemas/document/mdx/from-mdx"
import { type PublishedReco, publishedReco, publishedStatus } from "@recos/schemas/publication/published-reco"
import { frozenText } from "@recos/schemas/versions/frozen-text"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ROOT } from "../setup/run.ts"
import { makeCorpus } from "./make-corpus.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recos-corpus-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const filesUnder = (root: string, slugs: string[]): Map<string, string> =>
  new Map(
    slugs.flatMap((slug) =>
      readdirSync(join(root, slug), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry): [string, string] => {
          const path = join(entry.parentPath, entry.name)
          return [path.slice(root.length), readFileSync(path, "utf8")]
        })
    )
  )

interface Version {
  place: string
  reco: PublishedReco
  documents: Partial<Record<Language, RecoDocument>>
}

/** Every version made, with its texts read back. */
const versionsMade = (): Version[] =>
  makeCorpus(folder).flatMap((slug) =>
    readdirSync(join(folder, slug), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => {
        const place = join(slug, name)
        const reco = publishedReco.parse(JSON.parse(readFileSync(join(folder, place, "reco.json"), "utf8")))
        const documents = Object.fromEntries(
          reco.languages.map((code) => [code, fromMdx(readFileSync(join(folder, place, `${code}.mdx`), "utf8"))])
        )
        return { place, reco, documents }
      })
  )

describe("the demonstration corpus", () => {
  it("is under version control as `npm run corpus` makes it", () => {
    const slugs = makeCorpus(folder)
    expect(slugs).toHaveLength(8)
    expect(filesUnder(join(ROOT, "recos"), slugs)).toEqual(filesUnder(folder, slugs))
  })

  it("announces the hash of exactly what its files hold, and says that it is a demonstration", () => {
    for (const { place, reco, documents } of versionsMade()) {
      const canonical = frozenText({ ...reco.frozen, documents })
      expect(createHash("sha256").update(canonical).digest("hex"), place).toBe(reco.hash)
      expect(reco.demonstration).toBe(true)
    }
  })

  it("is read by somebody of each college who did not write in it, and signed by both", () => {
    for (const { place, reco } of versionsMade()) {
      const colleges = (of: { college: string }[]) => of.map(({ college }) => college).toSorted()
      expect(colleges(reco.readings), place).toEqual(["citizen", "professional"])
      expect(colleges(reco.signatures), place).toEqual(["citizen", "professional"])
    }
  })

  it("links each version to the one before, and never says that a source was opened after the freezing", () => {
    for (const { place, reco } of versionsMade()) {
      const { number, previous, frozenOn, references } = reco.frozen
      expect(previous, place).toBe(
        {
          ...{ "1.0": null, "1.1": "1.0", "1.2": "1.1", "1.3": "1.2" },
          ...{ "2.0": "1.0", "2.1": "2.0", "2.2": "2.1" },
          ...{ "3.0": "2.0", "3.1": "3.0", "3.2": "3.1" }
        }[number]
      )
      for (const { checkedOn } of references) expect(checkedOn === null || checkedOn <= frozenOn, place).toBe(true)
    }
  })

  it("withdraws one reco, with the day and the reason", () => {
    const statuses = makeCorpus(folder)
      .map((slug) => join(folder, slug, "status.json"))
      .filter((file) => existsSync(file))
      .map((file) => publishedStatus.parse(JSON.parse(readFileSync(file, "utf8"))))
    expect(statuses).toHaveLength(1)
    expect(statuses[0]?.withdrawn.reason).toContain("18 février 2025")
  })
})
