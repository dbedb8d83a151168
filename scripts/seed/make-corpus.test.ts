import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fromMdx } from "@recos/schemas/document"
import { publishedReco } from "@recos/schemas/published"
import { canonicalJson } from "@recos/schemas/versions/canonical-json"
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

describe("the demonstration corpus", () => {
  it("is under version control as `npm run corpus -w scripts` makes it", () => {
    const slugs = makeCorpus(folder)
    expect(slugs.length).toBeGreaterThanOrEqual(5)
    expect(filesUnder(join(ROOT, "recos"), slugs)).toEqual(filesUnder(folder, slugs))
  })

  it("announces the hash of exactly what its files hold, and says that it is a demonstration", () => {
    for (const slug of makeCorpus(folder)) {
      const reco = publishedReco.parse(JSON.parse(readFileSync(join(folder, slug, "1.0/reco.json"), "utf8")))
      const fr = fromMdx(readFileSync(join(folder, slug, "1.0/fr.mdx"), "utf8"))
      const canonical = canonicalJson({ ...reco.frozen, documents: { fr } })
      expect(createHash("sha256").update(canonical).digest("hex"), slug).toBe(reco.hash)
      expect(reco.demonstration).toBe(true)
    }
  })

  it("is read by somebody of each college who did not write last, and signed by both", () => {
    for (const slug of makeCorpus(folder)) {
      const reco = publishedReco.parse(JSON.parse(readFileSync(join(folder, slug, "1.0/reco.json"), "utf8")))
      const colleges = (of: { college: string }[]) => of.map(({ college }) => college).toSorted()
      expect(colleges(reco.readings)).toEqual(["citizen", "professional"])
      expect(colleges(reco.signatures)).toEqual(["citizen", "professional"])
    }
  })
})
